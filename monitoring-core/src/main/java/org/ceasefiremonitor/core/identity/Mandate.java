package org.ceasefiremonitor.core.identity;

/**
 * What a participant's representative may act as: a capacity in a body of the mechanism (domain reference, section 5.2). Mandates are
 * granted to participants for an interval of time; an actor names the one in which it acts.
 */
public enum Mandate {
    /** Field monitor or the desk of a sensor network. */
    MONITOR,
    /** Machine that reports. */
    SENSOR,
    /** Analyst who verifies. */
    ANALYST,
    /** Head of the monitoring mechanism. */
    CHIEF_MONITOR,
    COMMISSION_MEMBER,
    COMMISSION_CHAIR,
    /** Keeps the registers: participants, mandates, agreement texts. */
    REGISTRAR,
    CELL_OFFICER,
    CELL_DIRECTOR,
    /** Speaks for a guarantor. */
    GUARANTOR_REP,
    /** Speaks for a contributor to the mechanism, the force or support. */
    CONTRIBUTOR_REP,
    /** Speaks for an observer, such as a non-governmental organisation. */
    OBSERVER_REP,
    /** Speaks for a Party to the agreement. */
    PARTY_LIAISON,
    FORCE_COMMANDER,
    RELEASE_AUTHORITY,
    AUDITOR,
    WITNESS,
    /** Anyone; reads what is public. */
    PUBLIC,
    /** The system itself acting on a clock or a policy; no person may claim it. */
    CLOCK
}
