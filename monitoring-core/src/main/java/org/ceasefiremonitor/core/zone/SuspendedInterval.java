package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a zone was not in force.
 *
 * @param from  when it was suspended
 * @param until when it was reinstated; absent while it is suspended
 */
public record SuspendedInterval(Instant from, @Nullable Instant until) {

    /** Whether it holds at an instant. */
    public boolean inForceAt(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }
}
