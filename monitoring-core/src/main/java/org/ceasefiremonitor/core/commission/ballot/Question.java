package org.ceasefiremonitor.core.commission.ballot;

/** What a ballot decides (domain reference, section 5.3, E2). */
public enum Question {
    /** Whether the case is taken. */
    ADMISSIBILITY,
    /** The finding of the case. */
    FINDING,
    /** Whether the breach defeats an essential provision. */
    MATERIAL_BREACH,
    /** What the attributed Party is to do. */
    REMEDY,
    /** Whether a finding is upheld. */
    REVIEW
}
