package org.ceasefiremonitor.core.time;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * An interval of observed time as a reporter states it. Each end is ISO 8601 text in one of three forms: a date and time with an offset
 * ({@code 2026-03-01T05:10Z}), a local date and time ({@code 2026-03-01T07:10}), or a date ({@code 2026-03-01}), which means the whole
 * day. The latter two are understood in the time zone.
 *
 * @param from      the beginning
 * @param to        the end; when absent, a date stands for the whole of that day and a time for that instant
 * @param precision how finely the ends are known; when absent, as finely as they are written
 * @param timeZone  IANA name, for example {@code Europe/Kyiv}; when absent, that of the zone
 */
public record StatedInterval(
        @JsonPropertyDescription("Beginning, ISO 8601: a time with offset, a local time, or a date (the whole day).")
        String from,
        @Nullable
        @JsonPropertyDescription("End, ISO 8601 like the beginning; when absent, the same instant or the same day.")
        String to,
        @Nullable
        @JsonPropertyDescription("How finely the ends are known; when absent, as finely as they are written.")
        TimePrecision precision,
        @Nullable
        @JsonPropertyDescription("IANA time zone of local times and dates; when absent, that of the zone.")
        String timeZone) {

    public StatedInterval {
        InvalidInput.text("observed.from", from, 64);
        InvalidInput.optionalText("observed.to", to, 64);
        StatedTime.read("observed.from", from);
        if (to != null) {
            StatedTime.read("observed.to", to);
        }
        if (timeZone != null) {
            LocalTimes.checkZone("observed.timeZone", timeZone);
        }
    }

    /** Whether an end is a local time or a date while no time zone is stated, so that the zone's is needed. */
    public boolean needsTimeZone() {
        return timeZone == null
                && (StatedTime.read("observed.from", from).isLocal() || to != null && StatedTime.read("observed.to", to).isLocal());
    }

    /**
     * The interval as two instants. A local time that occurs twice, when clocks are set back, makes the interval the wider one.
     *
     * @param zonesTimeZone IANA name of the time zone that applies if none is stated
     * @throws NoSuchLocalTime if a local time is one that the clocks skipped
     * @throws InvalidInput    if the end lies before the beginning
     */
    public ObservedInterval resolve(String zonesTimeZone) {
        var name = timeZone == null ? zonesTimeZone : timeZone;
        var zone = LocalTimes.zone("observed.timeZone", name);
        var first = StatedTime.read("observed.from", from);
        var last = to == null ? first : StatedTime.read("observed.to", to);
        return new ObservedInterval(first.earliest(zone), last.latest(zone), precision == null ? coarser(first, last) : precision,
                from, to, name);
    }

    /**
     * The later of the first instants that the two ends may mean: what is compared with the present, since a date of today ends in the
     * future and is yet no report from the future.
     */
    public Instant latestBeginning(ObservedInterval resolved) {
        if (to == null) {
            return resolved.from();
        }
        var begins = StatedTime.read("observed.to", to).earliest(LocalTimes.zone("observed.timeZone", resolved.timeZone()));
        return begins.isAfter(resolved.from()) ? begins : resolved.from();
    }

    private static TimePrecision coarser(StatedTime one, StatedTime other) {
        return one.written().compareTo(other.written()) >= 0 ? one.written() : other.written();
    }

    /** An interval stated by its beginning alone. */
    public static StatedInterval of(String from) {
        return new StatedInterval(from, null, null, null);
    }
}
