package org.ceasefiremonitor.core.zone;

/** What a correction does to one zone. */
public enum CorrectionEffect {
    /** The corrected report concerns the zone, the earlier one did not. */
    ENTERED,
    /** Both concern the zone. */
    CHANGED,
    /** The corrected report no longer concerns the zone. */
    LEFT
}
