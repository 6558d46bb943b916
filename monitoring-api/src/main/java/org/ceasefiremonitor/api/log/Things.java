package org.ceasefiremonitor.api.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was recorded before under an id or an idempotency key, and how far the log has come: the reads by which repeats are answered. */
public final class Things {

    private final JdbcClient jdbc;

    public Things(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A request that was accepted earlier.
     *
     * @param actor  who sent it, see {@link Attempt#actorKey}
     * @param digest keyed digest of what it said
     */
    public record Earlier(String actor, KeyedDigest digest, long firstPosition, long lastPosition) {
    }

    /** The request that created the thing with this key. */
    public Optional<Earlier> creation(String thing) {
        return Optional.ofNullable(creations(List.of(thing)).get(thing));
    }

    /** The requests that created the things with these keys, by key. */
    public Map<String, Earlier> creations(Collection<String> things) {
        var found = new HashMap<String, Earlier>();
        if (!things.isEmpty()) {
            jdbc.sql("select id, actor, salt, digest, first_position, last_position from thing where id in (:ids)").param("ids", things)
                    .query(rows -> {
                        found.put(rows.getString(1), new Earlier(rows.getString(2),
                                new KeyedDigest(rows.getBytes(3), rows.getBytes(4)), rows.getLong(5), rows.getLong(6)));
                    });
        }
        return found;
    }

    /** The request that used this idempotency key. */
    public Optional<Earlier> use(String actor, String key) {
        return jdbc.sql("""
                select salt, digest, first_position, last_position from idempotency where actor = ? and idempotency_key = ?""")
                .params(actor, key)
                .query((rows, n) -> new Earlier(actor, new KeyedDigest(rows.getBytes(1), rows.getBytes(2)), rows.getLong(3), rows.getLong(4)))
                .optional();
    }

    /** The events from one position to another, both included. */
    public List<RecordedEvent> events(long first, long last) {
        return jdbc.sql("""
                select position, event_id, type, revision, aggregate_id, sequence, recorded_at from event
                where position >= ? and position <= ? order by position""")
                .params(first, last)
                .query((rows, n) -> new RecordedEvent(rows.getLong(1), rows.getObject(2, UUID.class), rows.getString(3), rows.getString(4),
                        rows.getString(5), rows.getLong(6), rows.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Version of the directory in the database. */
    public long directoryVersion() {
        return jdbc.sql("select directory_version from log_head").query(Long.class).single();
    }

    /** Sequence of the last event of a stream, -1 where there is none. */
    public long streamHead(String stream) {
        return jdbc.sql("select sequence from event where aggregate_id = ? order by aggregate_id, sequence desc limit 1").param(stream)
                .query(Long.class).optional().orElse(-1L);
    }

    /** Forgets idempotency keys that were used before an instant. */
    public int forgetKeysBefore(Instant instant) {
        return jdbc.sql("delete from idempotency where recorded_at < ?").param(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC))
                .update();
    }
}
