package org.ceasefiremonitor.core.support;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about packages of support. */
public enum SupportRule implements Rule {
    /** The participant that gives support is registered. */
    CONTRIBUTOR_REGISTERED("SUP-01", Effect.BROKEN,
            "The participant that gives support is registered.",
            "domain reference, section 5.3, G3"),
    /** Support is for another participant that is registered. */
    RECIPIENT_REGISTERED("SUP-02", Effect.BROKEN,
            "Support is for another participant that is registered.",
            "domain reference, section 5.3, G3"),
    /** The representative of a contributor speaks for its own packages only. */
    BY_THE_CONTRIBUTOR("SUP-03", Effect.FORBIDDEN,
            "The representative of a contributor speaks for its own packages only.",
            "domain reference, section 5.3, G3"),
    /** A package that was struck takes no further command. */
    NOT_STRUCK("SUP-04", Effect.CONFLICT,
            "A package that was struck takes no further command.",
            "design, decision 11"),
    /** A package that was delivered or cancelled takes a correction only. */
    NOT_ENDED("SUP-05", Effect.CONFLICT,
            "A package that was delivered or cancelled takes a correction only.",
            "domain reference, section 5.3, G3"),
    /** Support is announced, funded, contracted, delivered and completed in this order. */
    IN_ORDER("SUP-06", Effect.CONFLICT,
            "Support is announced, funded, contracted, delivered and completed in this order.",
            "domain reference, section 5.3, G3"),
    /** No more of a package is delivered than was contracted. */
    WITHIN_THE_CONTRACT("SUP-07", Effect.BROKEN,
            "No more of a package is delivered than was contracted.",
            "domain reference, section 5.3, G3"),
    /** All amounts of a package are in the currency or the unit in which it was announced. */
    SAME_MEASURE("SUP-08", Effect.BROKEN,
            "All amounts of a package are in the currency or the unit in which it was announced.",
            "domain reference, section 5.3, G3"),
    /** Finance and budget cooperation are announced as money. */
    MONEY("SUP-09", Effect.BROKEN,
            "Finance and budget cooperation are announced as money.",
            "domain reference, section 1.2, point 2"),
    /** What is recorded of a package has happened. */
    NOT_FROM_THE_FUTURE("SUP-10", Effect.BROKEN,
            "What is recorded of a package has happened.",
            "design, decision 7"),
    /** The delivery of a package is promised once; from then on it is put off, or what is recorded is corrected. */
    PROMISED_ONCE("SUP-11", Effect.CONFLICT,
            "The delivery of a package is promised once; from then on it is put off, or what is recorded is corrected.",
            "domain reference, section 5.3, G3"),
    /** A delivery that is put off, or whose time is corrected, was promised. */
    PROMISE_STANDS("SUP-12", Effect.CONFLICT,
            "A delivery that is put off, or whose time is corrected, was promised.",
            "domain reference, section 5.3, G3"),
    /** A delivery is put off to an instant in the future, later than the one before. */
    PUT_OFF_LATER("SUP-13", Effect.BROKEN,
            "A delivery is put off to an instant in the future, later than the one before.",
            "domain reference, section 5.3, G3"),
    /** A delivery is overdue once the time until which it was promised has run out. */
    RUN_OUT("SUP-14", Effect.CONFLICT,
            "A delivery is overdue once the time until which it was promised has run out.",
            "design, decision 10"),
    /** A step that is corrected or struck is recorded. */
    STEP_RECORDED("SUP-15", Effect.UNKNOWN,
            "A step that is corrected or struck is recorded.",
            "design, decision 11"),
    /** A package takes at most 200 steps and 50 delays. */
    ROOM("SUP-16", Effect.CONFLICT,
            "A package takes at most 200 steps and 50 delays.",
            "design, decision 6"),
    /** A correction of a package changes what is recorded of it. */
    CORRECTION_CHANGES("SUP-17", Effect.BROKEN,
            "A correction of a package changes what is recorded of it.",
            "design, decision 11"),
    /** Only a package that was delivered or cancelled is reopened. */
    ENDED_BEFORE("SUP-18", Effect.CONFLICT,
            "Only a package that was delivered or cancelled is reopened.",
            "design, decision 11"),
    /** A package is marked so that its contributor and whoever records it may see it. */
    SEEN_BY_THE_CONTRIBUTOR("SUP-19", Effect.BROKEN,
            "A package is marked so that its contributor and whoever records it may see it.",
            "design, decision 12");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    SupportRule(String code, Effect effect, String sentence, String source) {
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
