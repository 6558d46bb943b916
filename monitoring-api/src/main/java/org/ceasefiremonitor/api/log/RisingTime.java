package org.ceasefiremonitor.api.log;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The times of recording that one writer gives: those of its clock, but each after all that it knows to be given. Another node may have given
 * later ones meanwhile; what is recorded in one statement is then not recorded, and the head's lock decides. Used by the writer's thread only.
 */
final class RisingTime {

    private final Clock clock;
    private long last;

    RisingTime(Clock clock) {
        this.clock = clock;
    }

    /** The time for an event that comes next, microseconds since the epoch. */
    long next() {
        return Math.max(ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()), last + 1);
    }

    /** Says that the log reaches at least this time, microseconds since the epoch. */
    void reached(long micros) {
        last = Math.max(last, micros);
    }
}
