package org.ceasefiremonitor.api.log;

import java.time.Instant;
import java.util.UUID;

/** Where an event came to stand in the log. */
public record RecordedEvent(long position, UUID eventId, String type, String revision, String aggregate, long sequence, Instant recordedAt) {
}
