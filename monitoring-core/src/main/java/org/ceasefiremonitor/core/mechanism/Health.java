package org.ceasefiremonitor.core.mechanism;

/** How well an activated asset works. */
public enum Health {
    /** It sees what it is meant to see. */
    OPERATIONAL,
    /** It sees less than it is meant to see. */
    DEGRADED,
    /** It sees nothing. */
    OFFLINE
}
