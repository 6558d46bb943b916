package org.ceasefiremonitor.core.mechanism.access;

/** How monitors are kept from looking (domain reference, section 5.3, C6). */
public enum RestrictionKind {
    /** They were not let in. */
    DENIED,
    /** They were let in too late. */
    DELAYED,
    /** They were let in on a condition. */
    CONDITIONAL,
    /** They were threatened. */
    MONITOR_THREATENED,
    /** They, or an asset of the mechanism, were fired upon. */
    ASSET_FIRED_UPON
}
