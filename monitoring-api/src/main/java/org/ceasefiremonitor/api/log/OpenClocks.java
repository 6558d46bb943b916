package org.ceasefiremonitor.api.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The clocks that may still run out, by when they do. The rows are written in the transaction that appends the events which move them, so a
 * clock is as durable as its event. What is due is found by an index, so a look costs nothing for what is not.
 */
public final class OpenClocks {

    private final JdbcClient jdbc;
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

    public OpenClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A clock that may still run out.
     *
     * @param thing    key of the thing that it is about
     * @param due      microseconds, never before the due time that the event states
     * @param position of the event that moved it last
     */
    public record OpenClock(String thing, ClockKind kind, Instant due, long position) {
    }

    /**
     * Clocks that have run out by an instant, in the order in which they did.
     *
     * @param after last one of the page before; null for the first page
     * @param most  how many at most
     */
    public List<OpenClock> due(Instant by, @Nullable OpenClock after, int most) {
        var from = after == null ? new OpenClock("", ClockKind.values()[0], Instant.EPOCH, -1) : after;
        return jdbc.sql("""
                select thing, kind, due, position from open_clock
                where due <= ? and due >= ? and (due > ? or position > ? or position = ? and kind > ?)
                order by due, position, kind limit ?""")
                .params(utc(by), utc(from.due()), utc(from.due()), from.position(), from.position(), after == null ? "" : from.kind().name(), most)
                .query((rows, n) -> new OpenClock(rows.getString(1), ClockKind.valueOf(rows.getString(2)),
                        rows.getObject(3, OffsetDateTime.class).toInstant(), rows.getLong(4)))
                .list();
    }

    /** When the next clock runs out after an instant; empty if none will. */
    public Optional<Instant> next(Instant after) {
        return jdbc.sql("select due from open_clock where due > ? order by due limit 1").param(utc(after))
                .query((rows, n) -> rows.getObject(1, OffsetDateTime.class).toInstant()).optional();
    }

    /** Calls the listener, briefly and from any thread, whenever this node has recorded that a clock was moved. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    void moved() {
        listeners.forEach(Runnable::run);
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
