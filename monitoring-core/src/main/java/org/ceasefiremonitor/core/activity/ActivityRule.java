package org.ceasefiremonitor.core.activity;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about activities that are notified, or asked about. */
public enum ActivityRule implements Rule {

    /** An activity is notified or asked about under an agreement that is recorded and not struck. */
    AGREEMENT_RECORDED("ACT-01", Effect.BROKEN,
            "An activity is notified or asked about under an agreement that is recorded and not struck.",
            "domain reference, section 5.3, A6"),
    /** An activity is that of a Party to the agreement, and a Party notifies its own. */
    OF_A_PARTY("ACT-02", Effect.BROKEN,
            "An activity is that of a Party to the agreement, and a Party notifies its own.",
            "domain reference, section 5.3, A6"),
    /** A zone that is the place of an activity stands under its agreement, and is drawn with at most 200 positions when the activity begins. */
    ZONE_DRAWN("ACT-03", Effect.BROKEN,
            "A zone that is the place of an activity stands under its agreement, and is drawn with at most 200 positions when the activity begins.",
            "domain reference, section 5.3, A6"),
    /** An activity is spoken to by those who may see it. */
    SEEN("ACT-04", Effect.UNKNOWN,
            "An activity is spoken to by those who may see it.",
            "design, decision 12"),
    /** A Party corrects, cancels, explains, begins and completes activities of its own side only. */
    BY_ITS_SIDE("ACT-05", Effect.FORBIDDEN,
            "A Party corrects, cancels, explains, begins and completes activities of its own side only.",
            "design, decision 14"),
    /** Only an activity that was notified is acknowledged, corrected, cancelled, begun, completed or found to go beyond its notice. */
    NOTIFIED("ACT-06", Effect.CONFLICT,
            "Only an activity that was notified is acknowledged, corrected, cancelled, begun, completed or found to go beyond its notice.",
            "domain reference, section 5.3, A6"),
    /** An activity that was cancelled, or a question that was withdrawn, takes no further command. */
    NOT_CANCELLED("ACT-07", Effect.CONFLICT,
            "An activity that was cancelled, or a question that was withdrawn, takes no further command.",
            "domain reference, section 5.3, A6"),
    /** The notice of an activity is acknowledged once. */
    ACKNOWLEDGED_ONCE("ACT-08", Effect.CONFLICT,
            "The notice of an activity is acknowledged once.",
            "domain reference, section 5.3, A6"),
    /** Something more is asked about an activity once what was asked before is explained or withdrawn. */
    ONE_QUESTION("ACT-09", Effect.CONFLICT,
            "Something more is asked about an activity once what was asked before is explained or withdrawn.",
            "domain reference, section 5.4, P21"),
    /** Only what was asked, and is neither explained nor withdrawn, is explained or withdrawn. */
    ASKED("ACT-10", Effect.CONFLICT,
            "Only what was asked, and is neither explained nor withdrawn, is explained or withdrawn.",
            "domain reference, section 5.4, P21"),
    /** A Party is asked by another than itself. */
    BY_ANOTHER("ACT-11", Effect.FORBIDDEN,
            "A Party is asked by another than itself.",
            "domain reference, section 5.4, P21"),
    /** What was asked is withdrawn by who asked it. */
    BY_WHO_ASKED("ACT-12", Effect.FORBIDDEN,
            "What was asked is withdrawn by who asked it.",
            "domain reference, section 5.4, P21"),
    /** An activity begins once and is over once, not before it began. */
    COURSE("ACT-13", Effect.CONFLICT,
            "An activity begins once and is over once, not before it began.",
            "domain reference, section 5.3, A6"),
    /** What is recorded of the course of an activity, or was seen of it, lies in the past. */
    NOT_FROM_THE_FUTURE("ACT-14", Effect.BROKEN,
            "What is recorded of the course of an activity, or was seen of it, lies in the past.",
            "design, decision 7"),
    /** An activity is cancelled before it begins, and not while an explanation of it is awaited. */
    CANCELLED_BEFORE("ACT-15", Effect.CONFLICT,
            "An activity is cancelled before it begins, and not while an explanation of it is awaited.",
            "domain reference, section 5.3, A6"),
    /** An activity is recorded to go beyond its notice once, and only such a record is struck. */
    EXCEEDED_ONCE("ACT-16", Effect.CONFLICT,
            "An activity is recorded to go beyond its notice once, and only such a record is struck.",
            "domain reference, section 5.3, A6"),
    /** Something is asked about one activity at most 20 times. */
    ASKED_ENOUGH("ACT-17", Effect.CONFLICT,
            "Something is asked about one activity at most 20 times.",
            "design, decision 6"),
    /** A correction of an activity changes what is recorded of it. */
    CORRECTION_CHANGES("ACT-18", Effect.BROKEN,
            "A correction of an activity changes what is recorded of it.",
            "design, decision 11"),
    /** The time for an explanation is missed once, when it has run out before one was given. */
    RUN_OUT("ACT-19", Effect.CONFLICT,
            "The time for an explanation is missed once, when it has run out before one was given.",
            "domain reference, section 5.4, P21");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    ActivityRule(String code, Effect effect, String sentence, String source) {
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
