package org.ceasefiremonitor.core.coordination.request;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about requests to coordination cells. */
public enum RequestRule implements Rule {
    /** A request is raised with a cell that has an open watch. */
    CELL_AT_WORK("CRQ-01", Effect.BROKEN,
            "A request is raised with a cell that has an open watch.",
            "domain reference, section 5.3, H2"),
    /** A request is marked so that the cell may see it. */
    SEEN_BY_THE_CELL("CRQ-02", Effect.BROKEN,
            "A request is marked so that the cell may see it.",
            "design, decision 12"),
    /** A request is due in the future, and later than before where its time is put off. */
    DUE_LATER("CRQ-03", Effect.BROKEN,
            "A request is due in the future, and later than before where its time is put off.",
            "domain reference, section 5.3, H2"),
    /** A request is assigned, worked on, answered and then accepted; only what fits how far it has come is recorded. */
    IN_ORDER("CRQ-04", Effect.CONFLICT,
            "A request is assigned, worked on, answered and then accepted; only what fits how far it has come is recorded.",
            "domain reference, section 5.3, H2"),
    /** Only those who act for a member of the cell or for whoever runs it see to its requests. */
    BY_THE_CELL("CRQ-05", Effect.FORBIDDEN,
            "Only those who act for a member of the cell or for whoever runs it see to its requests.",
            "domain reference, section 5.3, H2"),
    /** Only those who act for the requester correct or withdraw a request and judge its answer. */
    BY_THE_REQUESTER("CRQ-06", Effect.FORBIDDEN,
            "Only those who act for the requester correct or withdraw a request and judge its answer.",
            "domain reference, section 5.3, H2"),
    /** The owner of a request is a member of the cell or runs it, and may see the request. */
    OWNER_OF_THE_CELL("CRQ-07", Effect.BROKEN,
            "The owner of a request is a member of the cell or runs it, and may see the request.",
            "domain reference, section 5.3, H2"),
    /** A request is answered once it has an owner. */
    OWNED("CRQ-08", Effect.CONFLICT,
            "A request is answered once it has an owner.",
            "domain reference, section 5.3, H2"),
    /** A request expires once its time has run out without an answer. */
    RUN_OUT("CRQ-09", Effect.CONFLICT,
            "A request expires once its time has run out without an answer.",
            "domain reference, section 5.3, H2"),
    /** A correction of a request changes something. */
    CORRECTION_CHANGES("CRQ-10", Effect.CONFLICT,
            "A correction of a request changes something.",
            "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    RequestRule(String code, Effect effect, String sentence, String source) {
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
