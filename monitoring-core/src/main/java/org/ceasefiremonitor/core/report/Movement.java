package org.ceasefiremonitor.core.report;

/** Which way fire went, seen from the place of the report. */
public enum Movement {
    OUTGOING,
    INCOMING,
    IMPACT,
    IN_FLIGHT,
    /** The observer could not tell; a value of its own, not a gap. */
    UNDETERMINED,
    /** The kind of event has no movement. */
    NA
}
