package org.ceasefiremonitor.core.coordination.meeting;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about joint meetings. */
public enum MeetingRule implements Rule {
    /** A meeting is planned by a cell that has an open watch. */
    CELL_AT_WORK("MEE-01", Effect.BROKEN,
            "A meeting is planned by a cell that has an open watch.",
            "domain reference, section 5.3, H4"),
    /** Registered participants are invited to a meeting. */
    REGISTERED("MEE-02", Effect.BROKEN,
            "Registered participants are invited to a meeting.",
            "domain reference, section 5.3, H4"),
    /** A meeting is marked so that all who are invited and the cell may see it. */
    SEEN_BY_ALL("MEE-03", Effect.BROKEN,
            "A meeting is marked so that all who are invited and the cell may see it.",
            "design, decision 12"),
    /** Only those who act for a member of the cell or for whoever runs it keep the records of its meetings. */
    BY_THE_CELL("MEE-04", Effect.FORBIDDEN,
            "Only those who act for a member of the cell or for whoever runs it keep the records of its meetings.",
            "domain reference, section 5.3, H4"),
    /** A meeting is planned and then held or cancelled; only what fits how far it has come is recorded. */
    IN_ORDER("MEE-05", Effect.CONFLICT,
            "A meeting is planned and then held or cancelled; only what fits how far it has come is recorded.",
            "domain reference, section 5.3, H4"),
    /** A meeting was held in the past. */
    NOT_FROM_THE_FUTURE("MEE-06", Effect.BROKEN,
            "A meeting was held in the past.",
            "design, decision 7"),
    /** Only those who are invited attend a meeting, and only those who attend commit themselves. */
    INVITED("MEE-07", Effect.BROKEN,
            "Only those who are invited attend a meeting, and only those who attend commit themselves.",
            "domain reference, section 5.3, H4"),
    /** A Party commits only itself. */
    FOR_ITSELF("MEE-08", Effect.FORBIDDEN,
            "A Party commits only itself.",
            "domain reference, section 5.3, H4"),
    /** A commitment is due in the future, and later than before where its time is put off. */
    DUE_LATER("MEE-09", Effect.BROKEN,
            "A commitment is due in the future, and later than before where its time is put off.",
            "domain reference, section 5.3, H4"),
    /** Only a commitment that is recorded is followed up, corrected or struck. */
    COMMITMENT_MADE("MEE-10", Effect.BROKEN,
            "Only a commitment that is recorded is followed up, corrected or struck.",
            "domain reference, section 5.3, H4"),
    /** A commitment is kept once, or missed and then kept late; only what was kept is struck as kept. */
    COMMITMENT_IN_ORDER("MEE-11", Effect.CONFLICT,
            "A commitment is kept once, or missed and then kept late; only what was kept is struck as kept.",
            "domain reference, section 5.3, H4"),
    /** A meeting has room for 50 commitments. */
    ROOM_FOR_COMMITMENTS("MEE-12", Effect.CONFLICT,
            "A meeting has room for 50 commitments.",
            "domain reference, section 5.3, H4"),
    /** Commitments are missed once their time has run out. */
    RUN_OUT("MEE-13", Effect.CONFLICT,
            "Commitments are missed once their time has run out.",
            "domain reference, section 5.3, H4"),
    /** A meeting is not struck as held, nor who was there changed, while a commitment rests on it. */
    COMMITMENTS_STAND("MEE-14", Effect.CONFLICT,
            "A meeting is not struck as held, nor who was there changed, while a commitment rests on it.",
            "domain reference, section 5.3, H4"),
    /** A correction of a meeting changes something. */
    CORRECTION_CHANGES("MEE-15", Effect.CONFLICT,
            "A correction of a meeting changes something.",
            "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    MeetingRule(String code, Effect effect, String sentence, String source) {
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
