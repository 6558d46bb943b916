package org.ceasefiremonitor.api.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where a request came to stand.
 *
 * @param firstPosition    position of its first event; the others follow without a gap
 * @param firstMicros      time of recording of its first event, microseconds since the epoch; each next event is one microsecond later
 * @param directoryVersion version of the directory after the request
 */
public record Appended(long firstPosition, long firstMicros, long directoryVersion) {

    /** Time of recording of the event with this index in the request. */
    public Instant recordedAt(int index) {
        return Instant.EPOCH.plus(firstMicros + index, ChronoUnit.MICROS);
    }
}
