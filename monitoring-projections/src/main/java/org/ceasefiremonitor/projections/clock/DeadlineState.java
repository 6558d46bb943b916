package org.ceasefiremonitor.projections.clock;

/** How far a clock has come. */
public enum DeadlineState {
    /** What is waited for is not done yet. */
    OPEN,
    /** It was done in time. */
    MET,
    /** The time ran out, and it is not done. */
    MISSED,
    /** It is not done, and its time had run out already when that time became known; nobody failed. */
    KNOWN_LATE,
    /** It was done after the time had run out. */
    MET_LATE,
    /** Nothing is waited for any more, although it was not done. */
    STOPPED
}
