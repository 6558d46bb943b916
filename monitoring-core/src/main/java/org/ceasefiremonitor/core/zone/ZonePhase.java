package org.ceasefiremonitor.core.zone;

/** Where a zone stands; derived from the zone and its agreement, never recorded. */
public enum ZonePhase {
    /** Designated, while its agreement or its own designation is not in force yet. */
    DESIGNATED,
    IN_FORCE,
    SUSPENDED,
    /** Its agreement is no longer in force. */
    AGREEMENT_ENDED,
    /** Ended for good. */
    ENDED,
    /** Recorded by mistake: it was never designated. */
    STRUCK
}
