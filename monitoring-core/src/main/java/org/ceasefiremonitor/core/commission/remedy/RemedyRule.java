package org.ceasefiremonitor.core.commission.remedy;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about remedies, from proposal to verified compliance or escalation. */
public enum RemedyRule implements Rule {
    /** A remedy is proposed and determined on a finding that holds a Party responsible, while the case is in its remedy phase or its compliance is monitored. */
    FINDING_STANDS("REM-01", Effect.CONFLICT,
            "A remedy is proposed and determined on a finding that holds a Party responsible, while the case is in "
                    + "its remedy phase or its compliance is monitored.",
            "domain reference, section 5.3, E5"),
    /** A remedy is determined by a ballot of its case on remedies that adopted it. */
    BALLOT_DECIDED("REM-02", Effect.CONFLICT,
            "A remedy is determined by a ballot of its case on remedies that adopted it.",
            "domain reference, section 5.3, E4"),
    /** The time of a remedy lies ahead when it is proposed, determined and served, and is extended to a later instant only. */
    TIME_AHEAD("REM-03", Effect.BROKEN,
            "The time of a remedy lies ahead when it is proposed, determined and served, and is extended to a later "
                    + "instant only.",
            "domain reference, section 5.3, E5"),
    /** A step of a remedy is taken from the states that have it. */
    IN_STATE("REM-04", Effect.CONFLICT,
            "A step of a remedy is taken from the states that have it.",
            "domain reference, section 5.3, E5"),
    /** A remedy is acknowledged, contested, reported on and claimed done by the Party to which it is addressed. */
    BY_THE_ADDRESSEE("REM-05", Effect.FORBIDDEN,
            "A remedy is acknowledged, contested, reported on and claimed done by the Party to which it is addressed.",
            "domain reference, section 5.3, E5"),
    /** Compliance is verified, and non-compliance found, by another than the Party to which the remedy is addressed. */
    BY_ANOTHER("REM-06", Effect.FORBIDDEN,
            "Compliance is verified, and non-compliance found, by another than the Party to which the remedy is addressed.",
            "domain reference, section 5.3, E5"),
    /**
     * Evidence on a remedy is named with a position of the log. Of sealed evidence it is that of an event about the item, or of a report that
     * names its digest.
     */
    EVIDENCE_RECORDED("REM-07", Effect.BROKEN,
            "Evidence on a remedy is named with a position of the log. Of sealed evidence it is that of an event about the "
                    + "item, or of a report that names its digest.",
            "domain reference, section 5.3, E5"),
    /** A remedy that is contested is escalated only once the contest is ruled on. */
    CONTEST_RULED("REM-08", Effect.CONFLICT,
            "A remedy that is contested is escalated only once the contest is ruled on.",
            "domain reference, section 5.4, P11"),
    /** An overdue remedy is escalated only once its grace has run out. */
    GRACE_OVER("REM-09", Effect.CONFLICT,
            "An overdue remedy is escalated only once its grace has run out.",
            "domain reference, section 5.4, P11"),
    /** A time is missed once it has run out. */
    RUN_OUT("REM-10", Effect.CONFLICT,
            "A time is missed once it has run out.",
            "domain reference, section 5.4, P10"),
    /** A correction of a proposal changes what is recorded of it. */
    CORRECTION_CHANGES("REM-11", Effect.BROKEN,
            "A correction of a proposal changes what is recorded of it.",
            "design, decision 11"),
    /** A remedy has at most 200 reports of progress. */
    ROOM_FOR_PROGRESS("REM-12", Effect.CONFLICT,
            "A remedy has at most 200 reports of progress.",
            "design, decision 6"),
    /** A proposal is corrected or struck by who proposed it, or by the registrar. */
    BY_WHO_PROPOSED("REM-13", Effect.FORBIDDEN,
            "A proposal is corrected or struck by who proposed it, or by the registrar.",
            "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    RemedyRule(String code, Effect effect, String sentence, String source) {
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
