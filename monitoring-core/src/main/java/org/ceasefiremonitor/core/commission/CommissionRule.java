package org.ceasefiremonitor.core.commission;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about the special commission, its members, rules of procedure and sessions. */
public enum CommissionRule implements Rule {
    /** A commission sits under an agreement that is recorded. */
    AGREEMENT_RECORDED("COM-01", Effect.BROKEN,
            "A commission sits under an agreement that is recorded.",
            "domain reference, section 5.3, E1"),
    /** Who takes a seat in the commission is a registered participant with the mandate of a commission member. */
    MANDATE_OF_A_MEMBER("COM-02", Effect.BROKEN,
            "Who takes a seat in the commission is a registered participant with the mandate of a commission member.",
            "domain reference, section 5.2"),
    /** A participant holds one seat in the commission, as a member or as an alternate for a member. */
    SEATED_ONCE("COM-03", Effect.CONFLICT,
            "A participant holds one seat in the commission, as a member or as an alternate for a member.",
            "domain reference, section 5.3, E1"),
    /** Only who is seated is elected to the chair, recused, counted as present or unseated. */
    SEATED("COM-04", Effect.CONFLICT,
            "Only who is seated is elected to the chair, recused, counted as present or unseated.",
            "domain reference, section 5.3, E1"),
    /** A session follows rules of procedure that were adopted, and a version of them is adopted once. */
    RULES_ADOPTED("COM-05", Effect.CONFLICT,
            "A session follows rules of procedure that were adopted, and a version of them is adopted once.",
            "domain reference, section 5.3, E1"),
    /** An open session has its name for itself, and the commission has at most 100 open sessions. */
    SESSION_NAMED_ONCE("COM-06", Effect.CONFLICT,
            "An open session has its name for itself, and the commission has at most 100 open sessions.",
            "domain reference, section 5.3, E1"),
    /** What is said about a session is said while it is open. */
    SESSION_OPEN("COM-07", Effect.UNKNOWN,
            "What is said about a session is said while it is open.",
            "domain reference, section 5.3, E1"),
    /** Attendance is recorded once for a session, and only that which was recorded last is corrected. */
    ATTENDANCE_ONCE("COM-08", Effect.CONFLICT,
            "Attendance is recorded once for a session, and only that which was recorded last is corrected.",
            "domain reference, section 5.3, E1"),
    /** Attendance is recorded when the session has begun. */
    SESSION_BEGUN("COM-09", Effect.CONFLICT,
            "Attendance is recorded when the session has begun.",
            "domain reference, section 5.3, E1"),
    /** A session is closed once its attendance is recorded, and struck only before. */
    ATTENDED("COM-10", Effect.CONFLICT,
            "A session is closed once its attendance is recorded, and struck only before.",
            "domain reference, section 5.3, E1"),
    /** A member is recused from a case once, and a recusal is struck where there is one. */
    RECUSED_ONCE("COM-11", Effect.CONFLICT,
            "A member is recused from a case once, and a recusal is struck where there is one.",
            "domain reference, section 5.3, E1"),
    /** A correction of a commission changes what is recorded of it. */
    CORRECTION_CHANGES("COM-12", Effect.BROKEN,
            "A correction of a commission changes what is recorded of it.",
            "design, decision 11"),
    /** The quorum of the fallback is no larger than the ordinary one. */
    QUORUM_OF_FALLBACK("COM-13", Effect.BROKEN,
            "The quorum of the fallback is no larger than the ordinary one.",
            "domain reference, section 5.4, P24"),
    /** A member recuses itself; another is recused by the chair or the registrar. */
    RECUSES_ITSELF("COM-14", Effect.FORBIDDEN,
            "A member recuses itself; another is recused by the chair or the registrar.",
            "domain reference, section 5.3, E1");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    CommissionRule(String code, Effect effect, String sentence, String source) {
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
