package org.ceasefiremonitor.api.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which positions of the log instants stand for. The instants of recording rise strictly with the positions, which have no gaps, so a
 * position is found by halving and the instants need no index.
 */
public final class Instants {

    private final JdbcClient jdbc;

    /** @param jdbc client on the data source of the log */
    public Instants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Position of the first event recorded at or after an instant; the one that the next event will have if there is none. */
    public long firstFrom(Instant instant) {
        return firstFrom(instant, lastPosition());
    }

    /**
     * Position of the last event recorded by an instant, itself included; -1 if there is none. The answer is final: what is just being
     * recorded is waited for, and whatever comes later is recorded after the instant, on whichever node and by whichever clock.
     *
     * @param instant not after now
     */
    public long lastBy(Instant instant) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, instant);
        // Instants of recording rise from here on; the row's lock is the one under which they are given.
        jdbc.sql("update log_head set last_recorded_micros = ? where id = 1 and last_recorded_micros < ?").params(micros, micros).update();
        return firstFrom(instant.plusNanos(1_000), lastPosition()) - 1;
    }

    /** When the event at a position was recorded; empty if there is none. */
    public Optional<Instant> recordedAt(long position) {
        return jdbc.sql("select recorded_at from event where position = ?").param(position).query(OffsetDateTime.class).optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Position of the last event; -1 if nothing is recorded. */
    public long lastPosition() {
        return jdbc.sql("select next_position - 1 from log_head where id = 1").query(Long.class).single();
    }

    private long firstFrom(Instant instant, long last) {
        long low = 0;
        long high = last + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (recordedAt(middle).orElseThrow().isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
