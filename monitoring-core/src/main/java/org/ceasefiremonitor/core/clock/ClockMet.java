package org.ceasefiremonitor.core.clock;

/** What was waited for is done; after the clock was missed it was done late. Moves nothing where no such clock was set. */
public record ClockMet(ClockKind kind) implements ClockMove {
}
