package org.ceasefiremonitor.core.support.programme;

/** What partners do together (domain reference, section 1.2, point 5, and section 5.3, G4). */
public enum ProgrammeKind {
    /** Courses with places and graduates. */
    TRAINING,
    /** A joint venture that produces something. */
    PRODUCTION,
    /** Channels over which intelligence is exchanged; what is exchanged is never recorded. */
    INTELLIGENCE
}
