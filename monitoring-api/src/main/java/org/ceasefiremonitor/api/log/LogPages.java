package org.ceasefiremonitor.api.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.ceasefiremonitor.core.log.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Events of the log as messages, read from the database by position. An event that this release can't read becomes a message all the same,
 * whose payload fails when it is asked for; so it stops who needs it and nobody else.
 */
public final class LogPages {

    /** Meta data: key of the thing whose history the event belongs to, a String; there also where the event can't be read. */
    public static final String ABOUT = "about";

    private static final String SELECT = """
            select position, event_id, aggregate_type, aggregate_id, sequence, type, revision, payload, recorded_at, actor_participant,
                actor_pseudonym, actor_capacity, actor_authority, authenticated, reason, about from event""";

    private final JdbcClient jdbc;
    private final EventTypes types;

    /**
     * @param jdbc  client on the database of the log
     * @param types what events this release knows
     */
    public LogPages(JdbcClient jdbc, EventTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    /**
     * An event as it was read.
     *
     * @param message the event
     * @param size    characters of its payload
     */
    record Read(TrackedEventMessage<?> message, int size) {
    }

    /**
     * The events at the positions from {@code after + 1} to {@code last}, as far as they are there.
     *
     * @throws IllegalStateException if a position is missing before the first one that is there, or among them
     */
    List<Read> read(long after, long last) {
        var next = new long[] {after + 1};
        return jdbc.sql(SELECT + " where position > ? and position <= ? order by position").params(after, last).query((row, n) -> {
            long position = row.getLong(1);
            if (position != next[0]) {
                throw new IllegalStateException("position " + next[0] + " is missing in the log; it holds " + position
                        + ". The log is damaged or was tampered with; nothing is read past the hole");
            }
            next[0]++;
            return new Read(message(row), row.getString(8).length());
        }).list();
    }

    /** The events at the positions from {@code after + 1} to {@code last}, as far as they are there; none may be missing. */
    public List<TrackedEventMessage<?>> page(long after, long last) {
        return read(after, last).stream().<TrackedEventMessage<?>>map(Read::message).toList();
    }

    /** The event at a position. */
    public Optional<TrackedEventMessage<?>> find(long position) {
        return jdbc.sql(SELECT + " where position = ?").param(position).<TrackedEventMessage<?>>query((row, n) -> message(row)).optional();
    }

    private TrackedEventMessage<?> message(ResultSet row) throws SQLException {
        long position = row.getLong(1);
        Instant recordedAt = row.getObject(9, OffsetDateTime.class).toInstant();
        var origin = new HashMap<String, Object>();
        origin.put(LogSource.POSITION, position);
        origin.put(ABOUT, row.getString(16));
        origin.put("actorParticipant", row.getString(10));
        origin.put("actorPseudonym", row.getString(11));
        origin.put("actorCapacity", row.getString(12));
        origin.put("authenticated", row.getBoolean(14));
        putIfPresent(origin, "actorAuthority", row.getString(13));
        putIfPresent(origin, "reason", row.getString(15));
        var metaData = MetaData.from(origin);
        var id = row.getObject(2, UUID.class).toString();
        Message<?> message;
        try {
            message = new GenericMessage<>(id, types.read(position, row.getString(6), row.getString(7), row.getString(8)), metaData);
        } catch (UnreadableEvent unreadable) {
            message = new UnreadableMessage(id, metaData, types.classOf(row.getString(6)).orElse(Event.class), unreadable);
        }
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(position), row.getString(3), row.getString(4),
                row.getLong(5), message, () -> recordedAt);
    }

    private static void putIfPresent(Map<String, Object> values, String key, @Nullable String value) {
        if (value != null) {
            values.put(key, value);
        }
    }
}
