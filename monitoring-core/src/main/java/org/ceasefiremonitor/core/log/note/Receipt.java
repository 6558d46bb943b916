package org.ceasefiremonitor.core.log.note;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.ceasefiremonitor.core.log.leaf.Commitment;
import org.ceasefiremonitor.core.log.leaf.Envelope;

/**
 * The promise, given when an event is recorded, that a checkpoint will cover it by a time. Signed by the key of the name {@link #keyName},
 * it proves the omission if none does.
 *
 * @param origin     name of the log
 * @param eventId    of the event
 * @param commitment to what was recorded
 * @param recordedAt when
 * @param includeBy  until when a checkpoint covers it
 */
public record Receipt(String origin, UUID eventId, Commitment commitment, Instant recordedAt, Instant includeBy) {

    /** How long after its recording a checkpoint covers an event, at most. */
    public static final Duration PROMISE = Duration.ofSeconds(10);

    /** Name of the key that signs the receipts of a log. */
    public static String keyName(String origin) {
        return origin + "/receipt";
    }

    /** The text to sign: what it is, origin, event, commitment and both times, a line each. */
    public String text() {
        return "cfm-receipt/v1\n" + origin + '\n' + eventId + '\n' + commitment.value().hex() + '\n' + Envelope.instant(recordedAt)
                + "\ninclude-by " + Envelope.instant(includeBy) + '\n';
    }
}
