package org.ceasefiremonitor.core.notice;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about notices. */
public enum NoticeRule implements Rule {
    /** A notice is served on a participant that is recorded, under an agreement that is recorded. */
    ADDRESSED("NOT-01", Effect.BROKEN,
            "A notice is served on a participant that is recorded, under an agreement that is recorded.",
            "domain reference, section 5.4, P5"),
    /** A notice is opened, acknowledged and replied to by whom it was served on. */
    BY_ITS_ADDRESSEE("NOT-02", Effect.FORBIDDEN,
            "A notice is opened, acknowledged and replied to by whom it was served on.",
            "domain reference, section 5.4, P5"),
    /** A notice is opened, acknowledged and replied to once each. */
    ONCE("NOT-03", Effect.CONFLICT,
            "A notice is opened, acknowledged and replied to once each.",
            "domain reference, section 5.4, P5"),
    /** Nothing is done about a notice that was withdrawn. */
    STANDS("NOT-04", Effect.CONFLICT,
            "Nothing is done about a notice that was withdrawn.",
            "design, decision 11"),
    /** A reply is missed once, when the time for it has run out and there is none. */
    RUN_OUT("NOT-05", Effect.CONFLICT,
            "A reply is missed once, when the time for it has run out and there is none.",
            "domain reference, section 5.4, P5"),
    /** A notice is about a thing that is recorded, and beside its addressee it is marked for nobody who may not see that thing. */
    ABOUT_WHAT_IS_SEEN("NOT-06", Effect.BROKEN,
            "A notice is about a thing that is recorded, and beside its addressee it is marked for nobody who may not see that "
                    + "thing.",
            "domain reference, section 5.4, P5");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    NoticeRule(String code, Effect effect, String sentence, String source) {
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
