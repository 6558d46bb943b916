package org.ceasefiremonitor.core.clock;

/**
 * Nothing is waited for any more, although it was not done. Moves nothing where no such clock was open.
 *
 * @param reason why; never blank
 */
public record ClockStopped(ClockKind kind, String reason) implements ClockMove {

    public ClockStopped {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a clock is stopped for a reason");
        }
    }
}
