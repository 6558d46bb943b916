package org.ceasefiremonitor.core.clock;

import java.time.Instant;

/**
 * A clock begins, or begins anew.
 *
 * @param due when it runs out: what is waited for must have been done before
 */
public record ClockSet(ClockKind kind, Instant due) implements ClockMove {
}
