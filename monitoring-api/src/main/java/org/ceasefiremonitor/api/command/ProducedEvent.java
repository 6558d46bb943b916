package org.ceasefiremonitor.api.command;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that a command led to, as it stands in the log.
 *
 * @param position   position in the log, from 0
 * @param eventId    the event's own identifier
 * @param type       logical name, for example {@code zone.ViolationReported}
 * @param revision   revision of the payload's form
 * @param aggregate  key of the stream, for example {@code zone/z1}
 * @param sequence   number within the stream, from 0
 * @param recordedAt instant at which it was recorded, UTC, microseconds
 */
public record ProducedEvent(
        long position, UUID eventId, String type, String revision, String aggregate, long sequence, Instant recordedAt) {
}
