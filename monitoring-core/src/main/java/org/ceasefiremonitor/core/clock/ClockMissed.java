package org.ceasefiremonitor.core.clock;

/** The clock ran out before what was waited for was done. It fires no more. */
public record ClockMissed(ClockKind kind) implements ClockMove {
}
