package org.ceasefiremonitor.api.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ceasefiremonitor.api.log.AppendRequest.Origin;
import org.ceasefiremonitor.api.log.AppendRequest.Row;
import org.ceasefiremonitor.core.log.leaf.Commitment;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes anew, of the rows of events, what was committed to when they were recorded. */
public final class StoredLeaves {

    private final JdbcClient jdbc;

    /** @param jdbc client on the database of the log */
    public StoredLeaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An event as it is stored now.
     *
     * @param position of the event
     * @param leaf     hash of the entry that its row makes; of nothing where it can not make one
     * @param wrong    what of its row is not what the row's own commitment is over; null if all is
     */
    public record Rehashed(long position, Hash leaf, @Nullable String wrong) {
    }

    /** The events at the positions from one to before another, as far as they are there, in order. */
    public List<Rehashed> rehash(long from, long until) {
        return jdbc.sql("""
                select position, event_id, aggregate_type, aggregate_id, sequence, about, type, revision, payload, command, command_id, correlation_id, causation_id,
                    actor_participant, actor_pseudonym, actor_capacity, actor_authority, authenticated, reason, tlp, releasable_to, recorded_at, originator, salt,
                    envelope, commitment
                from event where position >= ? and position < ? order by position""").params(from, until).query((row, n) -> rehashed(row)).list();
    }

    private static Rehashed rehashed(ResultSet row) throws SQLException {
        var origin = new Origin(row.getString(10), row.getString(11), row.getString(12), row.getString(13), row.getString(14), row.getString(15), row.getString(16),
                row.getString(17), row.getBoolean(18));
        var stored = new Row(row.getObject(2, UUID.class), row.getString(3), row.getString(4), row.getLong(5), row.getString(6), row.getString(7), row.getString(8),
                row.getString(9), origin, row.getString(19), row.getString(20), row.getString(21));
        var kept = new Leaf(row.getBytes(24), row.getString(25), row.getBytes(26));
        if (kept.commitment().length != Hash.BYTES) {
            return new Rehashed(row.getLong(1), Hash.OF_NOTHING, "its commitment has " + kept.commitment().length + " bytes and not " + Hash.BYTES);
        }
        return new Rehashed(row.getLong(1), Hash.ofLeaf(new Commitment(Hash.of(kept.commitment())).entry()),
                wrong(stored, row.getObject(22, OffsetDateTime.class).toInstant(), row.getString(23), kept));
    }

    private static @Nullable String wrong(Row stored, Instant recordedAt, String originator, Leaf kept) {
        try {
            if (kept.salt().length != Hash.BYTES) {
                return "its salt has " + kept.salt().length + " bytes and not " + Hash.BYTES;
            }
            if (!Leaf.envelope(stored, recordedAt).json().equals(kept.envelope()) || !stored.origin().participant().equals(originator)) {
                return "its columns are not those that its envelope tells of";
            }
            return Arrays.equals(Commitment.to(kept.salt(), kept.envelope()).value().bytes(), kept.commitment()) ? null : "its commitment is not to its envelope";
        } catch (RuntimeException e) {
            // No database is asked here: it is the row, of which nothing that was ever recorded can be made. The message may quote the row.
            return "no envelope can be made of its columns (" + e.getClass().getSimpleName() + ')';
        }
    }
}
