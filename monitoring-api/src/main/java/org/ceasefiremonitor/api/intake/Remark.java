package org.ceasefiremonitor.api.intake;

/** What the summary says about rows that became reports, yet not with everything that the source has. */
enum Remark {
    DEATHS_CONTRADICTORY("IMP-21", "Lowest, best and highest number of deaths contradict each other; the report carries them as words only."),
    TEXT_SHORTENED("IMP-22", "A text was longer than a report can carry and was shortened."),
    LABEL_UNKNOWN("IMP-23", "A label is none that the mapping knows, such as one that the source has cut; nothing was guessed from it."),
    END_UNKNOWN("IMP-24", "The end was not reported; the report states the beginning only.");

    private final String code;
    private final String sentence;

    Remark(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    String code() {
        return code;
    }

    String sentence() {
        return sentence;
    }
}
