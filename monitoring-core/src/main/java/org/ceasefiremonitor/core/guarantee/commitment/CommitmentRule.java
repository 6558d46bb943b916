package org.ceasefiremonitor.core.guarantee.commitment;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about commitments that are invoked. */
public enum CommitmentRule implements Rule {
    /** A commitment is invoked of a guarantee that is recorded, in one of its domains. */
    GUARANTEED("INV-01", Effect.BROKEN,
            "A commitment is invoked of a guarantee that is recorded, in one of its domains.",
            "domain reference, section 5.3, F2"),
    /** A commitment is invoked only once it is determined, under the agreement of the guarantee, that an armed attack on its beneficiary took place. */
    DETERMINED("INV-02", Effect.CONFLICT,
            "A commitment is invoked only once it is determined, under the agreement of the guarantee, that an armed attack on its beneficiary took place.",
            "domain reference, section 5.4, P14"),
    /** A commitment is invoked only of a guarantee that is active. */
    ACTIVE("INV-03", Effect.CONFLICT,
            "A commitment is invoked only of a guarantee that is active.",
            "domain reference, section 5.3, F1"),
    /** A commitment is invoked only of a guarantee that is binding or flagged political. */
    BINDING_OR_POLITICAL("INV-04", Effect.CONFLICT,
            "A commitment is invoked only of a guarantee that is binding or flagged political.",
            "domain reference, section 5.3, F2"),
    /** A commitment is invoked by the beneficiary or by the guarantor, and its invocation struck by whoever invoked it. */
    BY_THE_BENEFICIARY("INV-05", Effect.FORBIDDEN,
            "A commitment is invoked by the beneficiary or by the guarantor, and its invocation struck by whoever invoked it.",
            "domain reference, section 5.3, F2"),
    /** A commitment is invoked once on a determination. */
    INVOKED_ONCE("INV-06", Effect.CONFLICT,
            "A commitment is invoked once on a determination.",
            "domain reference, section 5.3, F2"),
    /** Only the guarantor answers for its commitment. */
    BY_THE_GUARANTOR("INV-07", Effect.FORBIDDEN,
            "Only the guarantor answers for its commitment.",
            "domain reference, section 5.3, F2"),
    /** A commitment that was declined, fulfilled or struck takes no further step. */
    OPEN("INV-08", Effect.CONFLICT,
            "A commitment that was declined, fulfilled or struck takes no further step.",
            "domain reference, section 5.3, F2"),
    /** A guarantor opens its consultation once, before it decides. */
    CONSULTED_ONCE("INV-09", Effect.CONFLICT,
            "A guarantor opens its consultation once, before it decides.",
            "domain reference, section 5.3, F2"),
    /** A measure has an id of its own within the commitment. */
    MEASURE_ID_FREE("INV-10", Effect.CONFLICT,
            "A measure has an id of its own within the commitment.",
            "domain reference, section 5.3, F5"),
    /** A measure that is named is recorded. */
    MEASURE_RECORDED("INV-11", Effect.UNKNOWN,
            "A measure that is named is recorded.",
            "domain reference, section 5.3, F5"),
    /** A measure is proposed, decided on and carried out in this order; it is dropped before that, and lifted once that began. */
    MEASURE_IN_ORDER("INV-12", Effect.CONFLICT,
            "A measure is proposed, decided on and carried out in this order; it is dropped before that, and lifted once that began.",
            "domain reference, section 5.3, F5"),
    /** A commitment is declined only while no measure under it is decided on. */
    NOTHING_DECIDED("INV-13", Effect.CONFLICT,
            "A commitment is declined only while no measure under it is decided on.",
            "domain reference, section 5.3, F2"),
    /** A commitment is fulfilled once measures were decided on and none of them is left to be carried out. */
    CARRIED_OUT("INV-14", Effect.CONFLICT,
            "A commitment is fulfilled once measures were decided on and none of them is left to be carried out.",
            "domain reference, section 5.3, F2"),
    /** Only a decline or a fulfilment that stands is struck. */
    STANDS("INV-15", Effect.CONFLICT,
            "Only a decline or a fulfilment that stands is struck.",
            "design, decision 11"),
    /** An invocation is struck only while the guarantor has not answered. */
    UNANSWERED("INV-16", Effect.CONFLICT,
            "An invocation is struck only while the guarantor has not answered.",
            "design, decision 11"),
    /** The time of a guarantor for a position, and for measures, is missed once it has run out. */
    RUN_OUT("INV-17", Effect.CONFLICT,
            "The time of a guarantor for a position, and for measures, is missed once it has run out.",
            "design, decision 10"),
    /** A commitment has at most 50 measures. */
    MOST_MEASURES("INV-18", Effect.CONFLICT,
            "A commitment has at most 50 measures.",
            "domain reference, section 5.3, F5");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    CommitmentRule(String code, Effect effect, String sentence, String source) {
        this.code = code;
        this.effect = effect;
        this.sentence = sentence;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Effect effect() {
        return effect;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }
}
