package org.ceasefiremonitor.core.verification.source;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about sources of information. */
public enum SourceRule implements Rule {
    /** A source of information that was struck takes no further command. */
    NOT_STRUCK("SRC-01", Effect.CONFLICT,
            "A source of information that was struck takes no further command.",
            "design, decision 11"),
    /** A protected source is named by a code of capital letters, digits and hyphens. */
    PROTECTED_BY_A_CODE("SRC-02", Effect.BROKEN,
            "A protected source is named by a code of capital letters, digits and hyphens.",
            "domain reference, section 5.3, C3"),
    /** A rating from A to E has a basis, and F has none. */
    RATED_WITH_A_BASIS("SRC-03", Effect.BROKEN,
            "A rating from A to E has a basis, and F has none.",
            "domain reference, section 5.3, C3"),
    /** The track record of a source counts incidents whose verification has a result. */
    OUTCOME_REACHED("SRC-04", Effect.BROKEN,
            "The track record of a source counts incidents whose verification has a result.",
            "domain reference, section 5.4, P18"),
    /** An incident counts once in the track record of a source, among at most 1000. */
    COUNTED_ONCE("SRC-05", Effect.CONFLICT,
            "An incident counts once in the track record of a source, among at most 1000.",
            "domain reference, section 5.4, P18"),
    /** What is struck from the track record of a source is counted in it. */
    COUNTED("SRC-06", Effect.UNKNOWN,
            "What is struck from the track record of a source is counted in it.",
            "design, decision 11"),
    /** A discredited source is rated anew before it is discredited again. */
    NOT_DISCREDITED("SRC-07", Effect.CONFLICT,
            "A discredited source is rated anew before it is discredited again.",
            "domain reference, section 5.3, C3"),
    /** A correction of a source of information changes what is recorded of it. */
    CORRECTION_CHANGES("SRC-08", Effect.BROKEN,
            "A correction of a source of information changes what is recorded of it.",
            "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    SourceRule(String code, Effect effect, String sentence, String source) {
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
