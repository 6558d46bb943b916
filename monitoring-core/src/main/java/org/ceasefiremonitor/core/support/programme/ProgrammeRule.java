package org.ceasefiremonitor.core.support.programme;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about programmes of cooperation. */
public enum ProgrammeRule implements Rule {
    /** The partners of a programme are registered. */
    PARTNERS_REGISTERED("PRO-01", Effect.BROKEN,
            "The partners of a programme are registered.",
            "domain reference, section 5.3, G4"),
    /** The representative of a contributor speaks for programmes of which it is a partner only. */
    BY_A_PARTNER("PRO-02", Effect.FORBIDDEN,
            "The representative of a contributor speaks for programmes of which it is a partner only.",
            "domain reference, section 5.3, G4"),
    /** A programme that was struck takes no further command. */
    NOT_STRUCK("PRO-03", Effect.CONFLICT,
            "A programme that was struck takes no further command.",
            "design, decision 11"),
    /** A programme that was ended takes a correction only. */
    NOT_ENDED("PRO-04", Effect.CONFLICT,
            "A programme that was ended takes a correction only.",
            "domain reference, section 5.3, G4"),
    /** A programme that is suspended takes up nothing new. */
    NOT_SUSPENDED("PRO-05", Effect.CONFLICT,
            "A programme that is suspended takes up nothing new.",
            "domain reference, section 5.3, G4"),
    /** Only a programme that is suspended is resumed. */
    SUSPENDED("PRO-06", Effect.CONFLICT,
            "Only a programme that is suspended is resumed.",
            "domain reference, section 5.3, G4"),
    /** Training has courses, production has outputs, intelligence cooperation has channels. */
    OF_ITS_KIND("PRO-07", Effect.BROKEN,
            "Training has courses, production has outputs, intelligence cooperation has channels.",
            "domain reference, section 5.3, G4"),
    /** No more graduate from a course than it has places. */
    WITHIN_THE_PLACES("PRO-08", Effect.BROKEN,
            "No more graduate from a course than it has places.",
            "domain reference, section 5.3, G4"),
    /** A course, an output or a channel that is named is recorded in the programme. */
    ENTRY_RECORDED("PRO-09", Effect.UNKNOWN,
            "A course, an output or a channel that is named is recorded in the programme.",
            "design, decision 11"),
    /** A programme has at most 200 courses, outputs and channels. */
    ROOM("PRO-10", Effect.CONFLICT,
            "A programme has at most 200 courses, outputs and channels.",
            "design, decision 6"),
    /** A channel that is open is suspended, one that is suspended is opened again, and one that is closed stays so. */
    CHANNEL_IN_ORDER("PRO-11", Effect.CONFLICT,
            "A channel that is open is suspended, one that is suspended is opened again, and one that is closed stays so.",
            "domain reference, section 5.3, G4"),
    /** The periods for which outputs are agreed do not overlap. */
    PERIODS_APART("PRO-12", Effect.CONFLICT,
            "The periods for which outputs are agreed do not overlap.",
            "domain reference, section 5.3, G4"),
    /** What was produced is counted in the unit of what was agreed. */
    SAME_MEASURE("PRO-13", Effect.BROKEN,
            "What was produced is counted in the unit of what was agreed.",
            "domain reference, section 5.3, G4"),
    /** What is recorded of a programme has happened. */
    NOT_FROM_THE_FUTURE("PRO-14", Effect.BROKEN,
            "What is recorded of a programme has happened.",
            "design, decision 7"),
    /** A correction of a programme changes what is recorded of it. */
    CORRECTION_CHANGES("PRO-15", Effect.BROKEN,
            "A correction of a programme changes what is recorded of it.",
            "design, decision 11"),
    /** A programme is marked so that its partners and whoever records it may see it. */
    SEEN_BY_THE_PARTNERS("PRO-16", Effect.BROKEN,
            "A programme is marked so that its partners and whoever records it may see it.",
            "design, decision 12");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    ProgrammeRule(String code, Effect effect, String sentence, String source) {
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
