package org.ceasefiremonitor.api.log;

import java.time.Instant;
import java.time.OffsetDateTime;
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
        return firstFrom(instant, lastPosition(""));
    }

    /**
     * Position of the last event recorded by an instant, itself included; -1 if there is none. The answer is final: what is just being
     * recorded, with an instant that may already be past, is waited for.
     *
     * @param instant not after now
     */
    public long lastBy(Instant instant) {
        long last = lastPosition("");
        if (last < 0 || !recordedAt(last).orElseThrow().isAfter(instant)) {
            last = lastPosition(" for update");
        }
        return firstFrom(instant.plusNanos(1_000), last) - 1;
    }

    /** When the event at a position was recorded; empty if there is none. */
    public Optional<Instant> recordedAt(long position) {
        return jdbc.sql("select recorded_at from event where position = ?").param(position).query(OffsetDateTime.class).optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Position of the last event; -1 if nothing is recorded. */
    public long lastPosition() {
        return lastPosition("");
    }

    private long lastPosition(String lock) {
        return jdbc.sql("select next_position - 1 from log_head where id = 1" + lock).query(Long.class).single();
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
