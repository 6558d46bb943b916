package org.ceasefiremonitor.core.mechanism;

/** Whether an asset that was activated looked at what it was to look at, and if not, why. */
public enum Sight {
    /** It saw what it is meant to see. */
    SEEING,
    /** It saw less than it is meant to see. */
    DEGRADED,
    /** It was kept from seeing. */
    JAMMED,
    /** It did not work. */
    OUTAGE,
    /** It was calibrated and not yet activated again. */
    CALIBRATION,
    /** It can not be trusted, so what it saw or did not see then proves nothing. */
    COMPROMISED;

    /** Whether something that happened there and then would have been seen, at least in part. */
    public boolean looked() {
        return this == SEEING || this == DEGRADED;
    }
}
