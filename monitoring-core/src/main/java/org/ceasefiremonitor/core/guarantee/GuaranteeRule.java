package org.ceasefiremonitor.core.guarantee;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about security guarantees. */
public enum GuaranteeRule implements Rule {
    /** Guarantor, beneficiary and agreement are recorded, and the guarantor has the role of one. */
    GUARANTOR_REGISTERED("GUA-01", Effect.BROKEN, "Guarantor, beneficiary and agreement are recorded, and the guarantor has the role of one.", "domain reference, section 5.3, F2"),
    /** Only the guarantor speaks for its guarantee. */
    BY_THE_GUARANTOR("GUA-02", Effect.FORBIDDEN, "Only the guarantor speaks for its guarantee.", "domain reference, section 5.3, F2"),
    /** A guarantee is ratified once. */
    RATIFIED_ONCE("GUA-03", Effect.CONFLICT, "A guarantee is ratified once.", "domain reference, section 5.3, F2"),
    /** A guarantee is activated only while the ceasefire is in force where it applies. */
    CEASEFIRE_IN_FORCE("GUA-04", Effect.CONFLICT, "A guarantee is activated only while the ceasefire is in force where it applies.", "Paris Declaration, point 0c; domain reference, section 5.3, F1"),
    /** A guarantee is activated only if it is binding or flagged political. */
    BINDING_OR_POLITICAL("GUA-05", Effect.CONFLICT, "A guarantee is activated only if it is binding or flagged political.", "domain reference, section 5.3, F2"),
    /** A guarantee is activated once. */
    NOT_ACTIVATED_TWICE("GUA-06", Effect.CONFLICT, "A guarantee is activated once.", "domain reference, section 5.3, F2"),
    /** Only an active guarantee can be suspended. */
    ACTIVE("GUA-07", Effect.CONFLICT, "Only an active guarantee can be suspended.", "domain reference, section 5.3, F1"),
    /** Only a suspended guarantee can be reinstated. */
    SUSPENDED("GUA-08", Effect.CONFLICT, "Only a suspended guarantee can be reinstated.", "domain reference, section 5.3, F1"),
    /** A withdrawal takes effect after the days of notice that the guarantee lays down. */
    NOTICE_IS_KEPT("GUA-09", Effect.BROKEN, "A withdrawal takes effect after the days of notice that the guarantee lays down.", "domain reference, section 5.3, B2"),
    /** A guarantee is withdrawn after notice was given and has run out. */
    NOTICE_RAN_OUT("GUA-10", Effect.CONFLICT, "A guarantee is withdrawn after notice was given and has run out.", "domain reference, section 5.3, B2"),
    /** A withdrawn guarantee takes no further step. */
    NOT_WITHDRAWN("GUA-11", Effect.CONFLICT, "A withdrawn guarantee takes no further step.", "domain reference, section 5.3, F2"),
    /** Notice is given once. */
    NOTICE_ONCE("GUA-12", Effect.CONFLICT, "Notice is given once.", "domain reference, section 5.3, B2"),
    /** A step of the guarantor's procedure is recorded when it has been taken, not ahead of its day. */
    NOT_IN_THE_FUTURE("GUA-13", Effect.BROKEN, "A step of the guarantor's procedure is recorded when it has been taken, not ahead of its day.", "design, decision 7"),
    /** What is corrected or struck in a guarantee is recorded, and names its step by number and its suspension by beginning. */
    RECORDED("GUA-14", Effect.UNKNOWN, "What is corrected or struck in a guarantee is recorded, and names its step by number and its suspension by beginning.", "design, decision 11"),
    /** A correction of a guarantee changes what is recorded of it. */
    CORRECTION_CHANGES("GUA-15", Effect.BROKEN, "A correction of a guarantee changes what is recorded of it.", "design, decision 11"),
    /** A corrected guarantee has lived in order: activated, suspended and reinstated, withdrawn after notice, and nothing of it in the future. */
    LIVED_IN_ORDER("GUA-16", Effect.BROKEN, "A corrected guarantee has lived in order: activated, suspended and reinstated, withdrawn after notice, and nothing of it in the future.", "design, decision 11"),
    /** A fact of a guarantee on which a later one rests is struck only after that one. */
    NOTHING_RESTS_ON_IT("GUA-17", Effect.CONFLICT, "A fact of a guarantee on which a later one rests is struck only after that one.", "design, decision 11"),
    /** A guarantee whose pledge was struck takes no further step. */
    PLEDGE_NOT_STRUCK("GUA-18", Effect.CONFLICT, "A guarantee whose pledge was struck takes no further step.", "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    GuaranteeRule(String code, Effect effect, String sentence, String source) {
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
