package org.ceasefiremonitor.core.intake;

import org.ceasefiremonitor.core.rule.Rule;

/** The rules of imports. */
public enum IntakeRule implements Rule {
    IMPORT_OPEN("IMP-31", Effect.CONFLICT,
            "Only an import that is open reads further rows or is completed.",
            "design, decision 11"),
    COUNTS_RISE("IMP-32", Effect.BROKEN,
            "None of the counts of an import ever falls.",
            "issue on intake of real data"),
    BY_THE_IMPORTER("IMP-33", Effect.BROKEN,
            "Only the participant that began an import advances and completes it.",
            "design, decision 12"),
    RETRACTED_ONCE("IMP-34", Effect.CONFLICT,
            "An import is retracted once.",
            "design, decision 11"),
    UNDER_RETRACTION("IMP-35", Effect.CONFLICT,
            "A retraction goes on and is concluded only after a person has decided it, and is concluded once.",
            "design, decision 10");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    IntakeRule(String code, Effect effect, String sentence, String source) {
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
