package org.ceasefiremonitor.core.subject;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about persons of whom something personal is recorded. */
public enum SubjectRule implements Rule {
    /** Nothing personal is recorded any more of a subject that was erased. */
    NOT_ERASED("SUB-01", Effect.CONFLICT,
            "Nothing personal is recorded any more of a subject that was erased.",
            "design, decision 11"),
    /** A subject that is erased is one of whom something personal is recorded. */
    SUBJECT_KNOWN("SUB-02", Effect.UNKNOWN,
            "A subject that is erased is one of whom something personal is recorded.",
            "design, decision 11"),
    /** A subject is erased by somebody else. */
    ERASED_BY_ANOTHER("SUB-03", Effect.FORBIDDEN,
            "A subject is erased by somebody else.",
            "trust reference, section 6, F");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    SubjectRule(String code, Effect effect, String sentence, String source) {
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
