package org.ceasefiremonitor.core.log.leaf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an event to whoever may see it, in the one form that its commitment is made over (canonical JSON, RFC 8785). The payload
 * itself stands in it by its digest, so that it can be withheld or erased and the rest still be checked.
 *
 * @param id            of the event
 * @param type          logical name and revision, {@code zone.ViolationReported/1}
 * @param aggregate     type and id, {@code zone/north-sector}
 * @param sequence      number in the stream of the aggregate, from 0
 * @param recordedAt    when it was recorded, to the microsecond
 * @param party         participant that acted
 * @param actor         pseudonym of who acted for it
 * @param marking       who may see it, {@code TLP:AMBER;REL=GUA,COM}
 * @param payloadLength bytes of the payload as it is stored, in UTF-8
 * @param payload       digest of the same bytes
 * @param meta          digest of the rest that is stored with the event; none if there is no more
 * @param cause         id of the message that led to it
 * @param correlation   id that all share that goes back to the same beginning
 */
public record Envelope(UUID id, String type, String aggregate, long sequence, Instant recordedAt, String party, String actor, String marking,
                       long payloadLength, Hash payload, @Nullable Hash meta, @Nullable String cause, @Nullable String correlation) {

    private static final int VERSION = 1;
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** The canonical JSON, to be kept as it is: nobody has to make the same bytes again. */
    public String json() {
        return new CanonicalJson()
                .with("v", VERSION)
                .with("id", id.toString())
                .with("type", type)
                .with("agg", aggregate)
                .with("seq", sequence)
                .with("recordedAt", instant(recordedAt))
                .with("party", party)
                .with("actor", actor)
                .with("marking", marking)
                .with("payloadLen", payloadLength)
                .with("payloadSha256", payload.hex())
                .with("metaSha256", meta == null ? null : meta.hex())
                .with("cause", cause)
                .with("corr", correlation)
                .toString();
    }

    /** An instant as envelopes and receipts write it: RFC 3339 in UTC with six digits of a second. */
    public static String instant(Instant instant) {
        return MICROSECONDS.format(instant);
    }
}
