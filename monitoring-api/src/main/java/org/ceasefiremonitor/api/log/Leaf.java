package org.ceasefiremonitor.api.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.api.log.AppendRequest.Row;
import org.ceasefiremonitor.core.log.leaf.Commitment;
import org.ceasefiremonitor.core.log.leaf.Envelope;
import org.ceasefiremonitor.core.log.leaf.Meta;
import org.ceasefiremonitor.core.log.merkle.Hash;

/**
 * What is stored beside an event for the tree over the log: the commitment, which is all that the tree tells of it, and what opens it.
 *
 * @param salt       32 random bytes of this event alone
 * @param envelope   canonical JSON that says what was recorded, with the payload and the rest by their digests
 * @param commitment to the envelope, under the salt
 */
record Leaf(byte[] salt, String envelope, byte[] commitment) {

    /** What makes leaves. A node always has {@link Leaf#of}; to know what that costs it takes an appender that makes none. */
    @FunctionalInterface
    interface Making {

        /** As {@link Leaf#of}. */
        List<Leaf> of(List<Row> events, long firstMicros);
    }

    /**
     * The leaves of events that are recorded one after another.
     *
     * @param firstMicros time of recording of the first, microseconds since the epoch; each next one is a microsecond later
     */
    static List<Leaf> of(List<Row> events, long firstMicros) {
        var salts = Salts.draw(events.size());
        var leaves = new ArrayList<Leaf>(events.size());
        for (int i = 0; i < salts.length; i++) {
            var envelope = envelope(events.get(i), Instant.EPOCH.plus(firstMicros + i, ChronoUnit.MICROS)).json();
            leaves.add(new Leaf(salts[i], envelope, Commitment.to(salts[i], envelope).value().bytes()));
        }
        return leaves;
    }

    /** What is said of an event that was recorded at an instant. */
    static Envelope envelope(Row row, Instant recordedAt) {
        var origin = row.origin();
        var payload = row.payload().getBytes(StandardCharsets.UTF_8);
        return new Envelope(row.eventId(), row.type() + '/' + row.revision(), row.aggregateId(), row.sequence(), recordedAt, origin.participant(),
                origin.pseudonym(), marking(row.tlp(), row.releasableTo()), payload.length, Hash.ofBytes(payload), meta(row).hash(),
                origin.causationId(), origin.correlationId());
    }

    /** What stands in the envelope of an event by its digest only, beside the payload. */
    static Meta meta(Row row) {
        var origin = row.origin();
        return new Meta(row.about(), origin.command(), origin.commandId(), origin.capacity(), origin.authority(), origin.authenticated(), row.reason(),
                origin.participant());
    }

    /** A marking as envelopes have it, by the columns that hold it: {@code TLP:AMBER;REL=xaa,xab}. */
    private static String marking(String tlp, String releasableTo) {
        var level = "TLP:" + tlp.replace('_', '+');
        return releasableTo.isBlank() ? level : level + ";REL=" + releasableTo.strip().replace(' ', ',');
    }
}
