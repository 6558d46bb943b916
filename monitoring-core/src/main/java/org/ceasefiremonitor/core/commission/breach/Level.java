package org.ceasefiremonitor.core.commission.breach;

/** Who is held responsible, as far as a hypothesis goes (domain reference, section 5.3, E3). */
public enum Level {
    /** A Party. */
    PARTY,
    /** A formation of a Party. */
    FORMATION,
    /** A unit of a Party. */
    UNIT,
    /** Neither Party. */
    THIRD_ACTOR,
    /** It happened, and nobody can be named. */
    UNATTRIBUTABLE,
    /** It happened, and nobody meant it or neglected a duty. */
    ACCIDENT
}
