package org.ceasefiremonitor.core.guarantee.ladder;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about response ladders. */
public enum LadderRule implements Rule {
    /** A ladder is started on verified incidents with a violation of severity S3, on a case of that severity or with a material breach, or on a remedy that was not carried out. */
    TRIGGER_VERIFIED("LAD-01", Effect.BROKEN,
            "A ladder is started on verified incidents with a violation of severity S3, on a case of that severity or with a material breach, or on a remedy that was not carried out.",
            "domain reference, section 5.4, P12"),
    /** A ladder names what is recorded under its agreement, what whoever starts it may see, and what everyone may learn of who sees the ladder. */
    TRIGGER_KNOWN("LAD-02", Effect.BROKEN,
            "A ladder names what is recorded under its agreement, what whoever starts it may see, and what everyone may learn of who sees the ladder.",
            "domain reference, section 5.3, F4"),
    /** While a ladder runs on an incident no other one is started on it, or taken up again. */
    ONE_AT_A_TIME("LAD-03", Effect.CONFLICT,
            "While a ladder runs on an incident no other one is started on it, or taken up again.",
            "domain reference, section 5.3, F4"),
    /** A ladder that was stood down or struck takes no further step. */
    RUNS("LAD-04", Effect.CONFLICT,
            "A ladder that was stood down or struck takes no further step.",
            "domain reference, section 5.3, F4"),
    /** The warning is issued once. */
    WARNED_ONCE("LAD-05", Effect.CONFLICT,
            "The warning is issued once.",
            "domain reference, section 5.3, F4"),
    /** A stage is one of the adopted ladder, by its number; the first one is entered by the warning. */
    STAGE_KNOWN("LAD-06", Effect.BROKEN,
            "A stage is one of the adopted ladder, by its number; the first one is entered by the warning.",
            "domain reference, section 5.3, F4"),
    /** Stages are decided on in order, each after those before it. */
    IN_ORDER("LAD-07", Effect.CONFLICT,
            "Stages are decided on in order, each after those before it.",
            "domain reference, section 5.3, F4"),
    /** A stage that was entered is neither entered nor declined again, and nobody declines it twice. */
    ENTERED_ONCE("LAD-08", Effect.CONFLICT,
            "A stage that was entered is neither entered nor declined again, and nobody declines it twice.",
            "domain reference, section 5.3, F4"),
    /** From the second stage on a stage is entered only while it is confirmed that the attack goes on after the warning. */
    GOES_ON("LAD-09", Effect.CONFLICT,
            "From the second stage on a stage is entered only while it is confirmed that the attack goes on after the warning.",
            "domain reference, section 1.3"),
    /** A ladder is not stood down while it is confirmed that the attack goes on. */
    CEASED("LAD-10", Effect.CONFLICT,
            "A ladder is not stood down while it is confirmed that the attack goes on.",
            "domain reference, section 5.3, F4"),
    /** Only a ladder that was stood down is resumed. */
    STOOD_DOWN("LAD-11", Effect.CONFLICT,
            "Only a ladder that was stood down is resumed.",
            "design, decision 11"),
    /** Only a warning or a decision that stands is struck. */
    RECORDED("LAD-12", Effect.CONFLICT,
            "Only a warning or a decision that stands is struck.",
            "design, decision 11"),
    /** What a later stage or a determination rests on is struck only after that, and a ladder only before its first stage. */
    NOTHING_RESTS_ON_IT("LAD-13", Effect.CONFLICT,
            "What a later stage or a determination rests on is struck only after that, and a ladder only before its first stage.",
            "design, decision 11"),
    /** The start of a ladder is set anew only where the earliest act of its verified trigger began at another time. */
    START_MOVED("LAD-14", Effect.CONFLICT,
            "The start of a ladder is set anew only where the earliest act of its verified trigger began at another time.",
            "domain reference, section 5.3, F4"),
    /** That an attack goes on is shown by verified incidents whose last act ended after the start of the ladder, after the warning, and after it was said to have ceased. */
    SHOWN_BY_INCIDENTS("LAD-15", Effect.BROKEN,
            "That an attack goes on is shown by verified incidents whose last act ended after the start of the ladder, after the warning, and after it was said to have ceased.",
            "domain reference, section 5.3, F4"),
    /** An attack has ceased in the past, and after the start of the ladder. */
    NOT_FROM_THE_FUTURE("LAD-16", Effect.BROKEN,
            "An attack has ceased in the past, and after the start of the ladder.",
            "design, decision 7"),
    /** The time for a stage of a ladder, and for a check whether the attack goes on, is missed once it has run out. */
    RUN_OUT("LAD-17", Effect.CONFLICT,
            "The time for a stage of a ladder, and for a check whether the attack goes on, is missed once it has run out.",
            "design, decision 10"),
    /** A warning goes to a Party to the agreement. */
    PARTY_WARNED("LAD-18", Effect.BROKEN,
            "A warning goes to a Party to the agreement.",
            "domain reference, section 5.3, F4");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    LadderRule(String code, Effect effect, String sentence, String source) {
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
