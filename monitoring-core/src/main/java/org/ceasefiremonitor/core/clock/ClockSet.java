package org.ceasefiremonitor.core.clock;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * A clock begins, or begins anew.
 *
 * @param due         when it runs out: what is waited for must have been done before
 * @param awaitedFrom in which capacity that is done; null where the kind says so
 */
public record ClockSet(ClockKind kind, Instant due, @Nullable Mandate awaitedFrom) implements ClockMove {

    /** A clock of which the kind says from whom what is waited for is due. */
    public ClockSet(ClockKind kind, Instant due) {
        this(kind, due, null);
    }
}
