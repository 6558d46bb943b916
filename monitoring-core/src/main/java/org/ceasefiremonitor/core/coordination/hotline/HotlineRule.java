package org.ceasefiremonitor.core.coordination.hotline;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about calls over the hotline. */
public enum HotlineRule implements Rule {
    /** A call goes over the hotline of a cell that has an open watch. */
    CELL_AT_WORK("HOT-01", Effect.BROKEN,
            "A call goes over the hotline of a cell that has an open watch.",
            "domain reference, section 5.3, H3"),
    /** A call goes to a registered participant other than the caller. */
    ANOTHER_PARTICIPANT("HOT-02", Effect.BROKEN,
            "A call goes to a registered participant other than the caller.",
            "domain reference, section 5.3, H3"),
    /** A call is marked so that both ends and the cell may see it. */
    SEEN_BY_BOTH_ENDS("HOT-03", Effect.BROKEN,
            "A call is marked so that both ends and the cell may see it.",
            "design, decision 12"),
    /** A call is about something that is recorded and that all may see who may see the call. */
    ABOUT_WHAT_IS_SEEN("HOT-04", Effect.BROKEN,
            "A call is about something that is recorded and that all may see who may see the call.",
            "design, decision 12"),
    /** An answer to a call is waited for until a time in the future. */
    ANSWER_LATER("HOT-05", Effect.BROKEN,
            "An answer to a call is waited for until a time in the future.",
            "domain reference, section 5.3, H3"),
    /** In a call the party is reached, a message is passed on and replied to, and the issue ends; only what fits how far it has come is recorded. */
    IN_ORDER("HOT-06", Effect.CONFLICT,
            "In a call the party is reached, a message is passed on and replied to, and the issue ends; only what fits how far it has come is recorded.",
            "domain reference, section 5.3, H3"),
    /** Only those who act for a member of the cell or for whoever runs it keep its hotline. */
    BY_THE_CELL("HOT-07", Effect.FORBIDDEN,
            "Only those who act for a member of the cell or for whoever runs it keep its hotline.",
            "domain reference, section 5.3, H3"),
    /** A Party replies only to calls to itself. */
    BY_THE_CALLED("HOT-08", Effect.FORBIDDEN,
            "A Party replies only to calls to itself.",
            "domain reference, section 5.3, H3"),
    /** A call is unanswered once the time for an answer has run out. */
    RUN_OUT("HOT-09", Effect.CONFLICT,
            "A call is unanswered once the time for an answer has run out.",
            "domain reference, section 2.4"),
    /** A party is reached between the opening of the call and now. */
    REACHED_SINCE("HOT-10", Effect.BROKEN,
            "A party is reached between the opening of the call and now.",
            "design, decision 7"),
    /** A correction of a call changes something. */
    CORRECTION_CHANGES("HOT-11", Effect.CONFLICT,
            "A correction of a call changes something.",
            "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    HotlineRule(String code, Effect effect, String sentence, String source) {
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
