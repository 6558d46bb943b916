package org.ceasefiremonitor.core.guarantee.determination;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about determinations of armed attacks. */
public enum DeterminationRule implements Rule {
    /** A determination is on an attack by a Party to an agreement on another participant to which a guarantee is given under it. */
    GUARANTEED("DET-01", Effect.BROKEN,
            "A determination is on an attack by a Party to an agreement on another participant to which a guarantee is given under it.",
            "domain reference, section 5.3, F3"),
    /** A determination is asked for by the participant that was attacked; on other grounds than its own request also by the cell, by its guarantors, and by the commander of a force that was attacked in its state. */
    BY_WHOM_IT_CONCERNS("DET-02", Effect.FORBIDDEN,
            "A determination is asked for by the participant that was attacked; on other grounds than its own request also by the cell, by its guarantors, and by the commander of a force that was attacked in its state.",
            "domain reference, section 5.3, F3"),
    /** Where a response ladder is the ground, its last stage was entered under the same agreement, and everyone may see it who sees the determination. */
    LAST_STAGE("DET-03", Effect.BROKEN,
            "Where a response ladder is the ground, its last stage was entered under the same agreement, and everyone may see it who sees the determination.",
            "domain reference, section 5.4, P13"),
    /** While a determination on an attack of one Party on a participant is open, no other one is asked for, or opened again. */
    ONE_AT_A_TIME("DET-04", Effect.CONFLICT,
            "While a determination on an attack of one Party on a participant is open, no other one is asked for, or opened again.",
            "domain reference, section 5.3, F3"),
    /** What a pack shows is recorded, stands at the position that is named, and may be seen by everyone who sees the determination. */
    PACK_RECORDED("DET-05", Effect.BROKEN,
            "What a pack shows is recorded, stands at the position that is named, and may be seen by everyone who sees the determination.",
            "domain reference, section 5.3, F3"),
    /** Only guarantors of the participant that was attacked state a position, and record beside the cell what was determined. */
    BY_GUARANTORS("DET-06", Effect.FORBIDDEN,
            "Only guarantors of the participant that was attacked state a position, and record beside the cell what was determined.",
            "domain reference, section 5.3, F3"),
    /** Guarantors state positions and are consulted once the evidence is assembled. */
    PACK_FIRST("DET-07", Effect.CONFLICT,
            "Guarantors state positions and are consulted once the evidence is assembled.",
            "domain reference, section 5.3, F3"),
    /** The consultation is recorded once. */
    CONSULTED_ONCE("DET-08", Effect.CONFLICT,
            "The consultation is recorded once.",
            "domain reference, section 5.3, F3"),
    /** Those who are consulted are guarantors of the participant that was attacked. */
    GUARANTORS_PRESENT("DET-09", Effect.BROKEN,
            "Those who are consulted are guarantors of the participant that was attacked.",
            "domain reference, section 5.3, F3"),
    /** Only a consultation or a determination that stands is struck. */
    STANDS("DET-10", Effect.CONFLICT,
            "Only a consultation or a determination that stands is struck.",
            "design, decision 11"),
    /** It is determined only once the guarantors were consulted. */
    CONSULTED_FIRST("DET-11", Effect.CONFLICT,
            "It is determined only once the guarantors were consulted.",
            "domain reference, section 5.3, F3"),
    /** A determination names guarantors that hold so, each once, with the authority that decided; a guarantor that records it is among them. */
    AUTHORITIES_NAMED("DET-12", Effect.BROKEN,
            "A determination names guarantors that hold so, each once, with the authority that decided; a guarantor that records it is among them.",
            "domain reference, section 5.3, F3"),
    /** What was determined or withdrawn takes no further step. */
    OPEN("DET-13", Effect.CONFLICT,
            "What was determined or withdrawn takes no further step.",
            "domain reference, section 5.3, F3"),
    /** A request is withdrawn by who made it. */
    BY_THE_REQUESTER("DET-14", Effect.FORBIDDEN,
            "A request is withdrawn by who made it.",
            "domain reference, section 5.3, F3"),
    /** The time for the evidence and for the consultation on an armed attack is missed once it has run out. */
    RUN_OUT("DET-15", Effect.CONFLICT,
            "The time for the evidence and for the consultation on an armed attack is missed once it has run out.",
            "design, decision 10"),
    /** A determination is struck only while no commitment that was invoked on it stands. */
    NOTHING_RESTS_ON_IT("DET-16", Effect.CONFLICT,
            "A determination is struck only while no commitment that was invoked on it stands.",
            "design, decision 11"),
    /** A determination is shown to the participant that was attacked and to each of its guarantors. */
    SHOWN_TO_WHOM_IT_CONCERNS("DET-17", Effect.BROKEN,
            "A determination is shown to the participant that was attacked and to each of its guarantors.",
            "domain reference, section 5.3, F2"),
    /** Where an attack on a force is the ground, one is recorded on a force in the state of the participant that was attacked, and whoever asks may see it. */
    FORCE_WAS_ATTACKED("DET-18", Effect.BROKEN,
            "Where an attack on a force is the ground, one is recorded on a force in the state of the participant that was attacked, and whoever asks may see it.",
            "domain reference, section 5.3, G1");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    DeterminationRule(String code, Effect effect, String sentence, String source) {
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
