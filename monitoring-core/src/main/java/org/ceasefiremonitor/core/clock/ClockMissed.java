package org.ceasefiremonitor.core.clock;

/**
 * The clock ran out before what was waited for was done. It fires no more.
 *
 * @param beforeKnown whether its time had run out before it was laid down, so that nobody failed to act in time
 */
public record ClockMissed(ClockKind kind, boolean beforeKnown) implements ClockMove {

    /** A clock that was known in time. */
    public ClockMissed(ClockKind kind) {
        this(kind, false);
    }
}
