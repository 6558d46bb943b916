package org.ceasefiremonitor.core.agreement;

/**
 * Severity as the rules propose it at the time of a report (domain reference, section 2.4). Material breach is not here: only the special
 * commission can find it.
 */
public enum Severity {
    /** Irregularity: non-kinetic, no harm. */
    S0,
    /** Minor. */
    S1,
    /** Serious. */
    S2,
    /** Grave. */
    S3
}
