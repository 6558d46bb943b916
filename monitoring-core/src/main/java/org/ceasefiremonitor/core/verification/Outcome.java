package org.ceasefiremonitor.core.verification;

/** What can come of a verification (domain reference, section 5.3, D2). */
public enum Outcome {
    /** It happened as the reports say. */
    VERIFIED,
    /** What could be found speaks against it, or nothing speaks for it. */
    UNSUBSTANTIATED,
    /** It can't be found out: no access, no coverage, no trace. */
    UNVERIFIABLE,
    /** It was announced beforehand, and place, time and kind fit the notice. */
    NOTIFIED_ACTIVITY
}
