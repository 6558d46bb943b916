package org.ceasefiremonitor.core.commission.remedy;

/** What kind of act a remedy asks for (domain reference, section 2.4). */
public enum RemedyKind {
    /** The Party says that it was responsible. */
    ACKNOWLEDGEMENT,
    /** The Party says that it regrets it. */
    APOLOGY,
    /** Troops go back to a line. */
    WITHDRAWAL,
    /** A weapon leaves an area. */
    WEAPON_REMOVAL,
    /** Whoever did it answers to the Party, which gives notice of it. */
    DISCIPLINARY_ACTION,
    /** Monitors get to a place. */
    ACCESS,
    /** The Parties patrol together. */
    JOINT_PATROL,
    /** Harm is paid for or repaired. */
    COMPENSATION,
    /** A sensor is added, or a zone is changed. */
    ADDITIONAL_MONITORING,
    /** A benefit of the agreement rests. */
    SUSPENSION_OF_BENEFIT,
    /** The responsibility is made public. */
    PUBLIC_NAMING,
    /** Another act. */
    OTHER
}
