package org.ceasefiremonitor.core.clock;

import java.time.Instant;

/**
 * A clock runs on, also one that had run out.
 *
 * @param due    when it runs out now
 * @param reason why; never blank
 */
public record ClockExtended(ClockKind kind, Instant due, String reason) implements ClockMove {

    public ClockExtended {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a clock is put off for a reason");
        }
    }
}
