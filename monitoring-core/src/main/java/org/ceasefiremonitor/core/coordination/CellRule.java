package org.ceasefiremonitor.core.coordination;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about coordination cells. */
public enum CellRule implements Rule {
    /** A cell serves an agreement that is recorded. */
    AGREEMENT_KNOWN("CEL-01", Effect.BROKEN,
            "A cell serves an agreement that is recorded.",
            "domain reference, section 5.3, H1"),
    /** A cell is run by a registered participant, and so are its members. */
    REGISTERED("CEL-02", Effect.BROKEN,
            "A cell is run by a registered participant, and so are its members.",
            "domain reference, section 5.3, H1"),
    /** A cell is marked so that whoever runs it may see it. */
    SEEN_BY_WHO_RUNS_IT("CEL-03", Effect.BROKEN,
            "A cell is marked so that whoever runs it may see it.",
            "design, decision 12"),
    /** A cell that was struck takes no further step. */
    NOT_STRUCK("CEL-04", Effect.CONFLICT,
            "A cell that was struck takes no further step.",
            "design, decision 11"),
    /** A cell that is closed takes no further step until its closure is struck. */
    NOT_CLOSED("CEL-05", Effect.CONFLICT,
            "A cell that is closed takes no further step until its closure is struck.",
            "domain reference, section 5.3, H1"),
    /** A cell is struck only while no watch is open. */
    NEVER_WATCHED("CEL-06", Effect.CONFLICT,
            "A cell is struck only while no watch is open.",
            "domain reference, section 5.3, H1"),
    /** A participant is a member of a cell once at a time. */
    MEMBER_ONCE("CEL-07", Effect.CONFLICT,
            "A participant is a member of a cell once at a time.",
            "domain reference, section 5.3, H1"),
    /** Only a membership that is recorded is ended, corrected or struck. */
    MEMBER_RECORDED("CEL-08", Effect.BROKEN,
            "Only a membership that is recorded is ended, corrected or struck.",
            "design, decision 11"),
    /** A cell has room for 200 memberships, past ones included. */
    ROOM_FOR_MEMBERS("CEL-09", Effect.CONFLICT,
            "A cell has room for 200 memberships, past ones included.",
            "domain reference, section 5.3, H1"),
    /** The first watch of a cell is opened once; from then on it is handed over. */
    WATCH_OPENED_ONCE("CEL-10", Effect.CONFLICT,
            "The first watch of a cell is opened once; from then on it is handed over.",
            "domain reference, section 5.3, H1"),
    /** Only a cell with an open watch hands it over, strikes it or goes into a crisis. */
    WATCH_OPEN("CEL-11", Effect.CONFLICT,
            "Only a cell with an open watch hands it over, strikes it or goes into a crisis.",
            "domain reference, section 5.3, H1"),
    /** Whoever takes a watch acts for a member of the cell or for whoever runs it. */
    OFFICER_OF_A_MEMBER("CEL-12", Effect.BROKEN,
            "Whoever takes a watch acts for a member of the cell or for whoever runs it.",
            "domain reference, section 5.3, H1"),
    /** A watch is handed over to somebody else than who has it. */
    ANOTHER_OFFICER("CEL-13", Effect.BROKEN,
            "A watch is handed over to somebody else than who has it.",
            "domain reference, section 5.3, H1"),
    /** A watch is handed over by the officer who has it, or by the director of the cell. */
    BY_THE_OFFICER("CEL-14", Effect.FORBIDDEN,
            "A watch is handed over by the officer who has it, or by the director of the cell.",
            "domain reference, section 5.3, H1"),
    /**
     * A handover names each open request, unanswered call and meeting with commitments to follow up of the cell that whoever hands over may see; of more
     * than 1,000, those that are due first.
     */
    ITEMS_STATED("CEL-15", Effect.BROKEN,
            "A handover names each open request, unanswered call and meeting with commitments to follow up of the cell that whoever hands over may see; of"
                    + " more than 1,000, those that are due first.",
            "domain reference, section 5.3, H1"),
    /** A handover names only what is recorded and whoever hands over may see. */
    ITEMS_KNOWN("CEL-16", Effect.BROKEN,
            "A handover names only what is recorded and whoever hands over may see.",
            "design, decision 12"),
    /** Only the latest watch is struck, and then the one before it no more. */
    LATEST_WATCH("CEL-17", Effect.CONFLICT,
            "Only the latest watch is struck, and then the one before it no more.",
            "design, decision 11"),
    /** A cell is activated for one crisis at a time. */
    ONE_CRISIS("CEL-18", Effect.CONFLICT,
            "A cell is activated for one crisis at a time.",
            "domain reference, section 5.3, H1"),
    /** Only a crisis that goes on is ended or struck. */
    IN_CRISIS("CEL-19", Effect.CONFLICT,
            "Only a crisis that goes on is ended or struck.",
            "domain reference, section 5.3, H1"),
    /** A cell is closed, and its only watch struck, once no request is open, no call unanswered, no commitment open and no crisis goes on. */
    NOTHING_OPEN("CEL-20", Effect.CONFLICT,
            "A cell is closed, and its only watch struck, once no request is open, no call unanswered, no commitment open and no crisis goes on.",
            "domain reference, section 5.3, H1"),
    /** Only the closure of a cell that is closed is struck. */
    CLOSURE_STANDS("CEL-21", Effect.CONFLICT,
            "Only the closure of a cell that is closed is struck.",
            "design, decision 11"),
    /** Only those who act for a member of the cell or for whoever runs it keep its watch and its record; a registrar keeps the record of all. */
    BY_THE_CELL("CEL-22", Effect.FORBIDDEN,
            "Only those who act for a member of the cell or for whoever runs it keep its watch and its record; a registrar keeps the record of all.",
            "domain reference, section 5.3, H1"),
    /** A correction of a cell changes something. */
    CORRECTION_CHANGES("CEL-23", Effect.CONFLICT,
            "A correction of a cell changes something.",
            "design, decision 11"),
    /** Watches on the rota of a cell do not overlap. */
    PLANNED_APART("CEL-24", Effect.CONFLICT,
            "Watches on the rota of a cell do not overlap.",
            "domain reference, section 5.3, H1"),
    /** A watch is planned that ends in time to come. */
    PLANNED_AHEAD("CEL-25", Effect.BROKEN,
            "A watch is planned that ends in time to come.",
            "domain reference, section 5.3, H1"),
    /** Only a watch that is on the rota is corrected or taken off it. */
    ON_THE_ROTA("CEL-26", Effect.BROKEN,
            "Only a watch that is on the rota is corrected or taken off it.",
            "design, decision 11"),
    /** The rota of a cell has room for 100 watches. */
    ROOM_ON_THE_ROTA("CEL-27", Effect.CONFLICT,
            "The rota of a cell has room for 100 watches.",
            "domain reference, section 5.3, H1"),
    /** A watch that goes to another officer than the rota names next says why in its note. */
    AS_PLANNED("CEL-28", Effect.BROKEN,
            "A watch that goes to another officer than the rota names next says why in its note.",
            "domain reference, section 5.3, H1");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    CellRule(String code, Effect effect, String sentence, String source) {
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
