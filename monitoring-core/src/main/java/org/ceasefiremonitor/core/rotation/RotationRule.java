package org.ceasefiremonitor.core.rotation;

import org.ceasefiremonitor.core.rule.Rule;

/** The rules of rotations of the log. */
public enum RotationRule implements Rule {
    PREPARED("ROT-01", Effect.CONFLICT,
            "The log is rotated only to the key that the node was started with, from the one that has signed it to its end, and once.",
            "design, decision 5");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    RotationRule(String code, Effect effect, String sentence, String source) {
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
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public Effect effect() {
        return effect;
    }
}
