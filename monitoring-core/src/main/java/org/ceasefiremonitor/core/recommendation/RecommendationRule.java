package org.ceasefiremonitor.core.recommendation;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about recommendations. */
public enum RecommendationRule implements Rule {
    /** A recommendation is taken, set aside or reopened in the capacity to which it is addressed. */
    ADDRESSED("RCM-01", Effect.FORBIDDEN,
            "A recommendation is taken, set aside or reopened in the capacity to which it is addressed.",
            "design, decision 10"),
    /** A recommendation is taken, set aside or lapses once. */
    BEFORE_ITS_ADDRESSEE("RCM-02", Effect.CONFLICT,
            "A recommendation is taken, set aside or lapses once.",
            "design, decision 10"),
    /** A recommendation is overdue once, when its time has run out and it is neither taken nor set aside. */
    RUN_OUT("RCM-03", Effect.CONFLICT,
            "A recommendation is overdue once, when its time has run out and it is neither taken nor set aside.",
            "domain reference, section 5.4"),
    /** What was recommended is done after the event that the recommendation rests on. */
    DONE_AFTERWARDS("RCM-04", Effect.BROKEN,
            "What was recommended is done after the event that the recommendation rests on.",
            "design, decision 10"),
    /** Only a recommendation that is closed is put before its addressee again. */
    CLOSED("RCM-05", Effect.CONFLICT,
            "Only a recommendation that is closed is put before its addressee again.",
            "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    RecommendationRule(String code, Effect effect, String sentence, String source) {
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
