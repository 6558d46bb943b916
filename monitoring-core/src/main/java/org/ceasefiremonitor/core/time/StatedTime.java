package org.ceasefiremonitor.core.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/** One end of a stated interval, read: exactly one of its three components is there. */
record StatedTime(@Nullable Instant instant, @Nullable LocalDateTime local, @Nullable LocalDate date, TimePrecision written) {

    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2200;

    static StatedTime read(String field, String text) {
        try {
            var read = parse(text);
            int year = read.date != null ? read.date.getYear() : read.local != null ? read.local.getYear()
                    : read.instant.atOffset(java.time.ZoneOffset.UTC).getYear();
            if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
                throw new InvalidInput(field, "must be in the years " + EARLIEST_YEAR + " to " + LATEST_YEAR + ", was " + text);
            }
            return read;
        } catch (DateTimeException e) {
            throw new InvalidInput(field, "must be ISO 8601 such as 2026-03-01T05:10Z, 2026-03-01T07:10 or 2026-03-01, was " + text);
        }
    }

    private static StatedTime parse(String text) {
        if (text.length() <= "2026-03-01".length()) {
            return new StatedTime(null, null, LocalDate.parse(text), TimePrecision.DAY);
        }
        var precision = text.indexOf('.') >= 0 ? TimePrecision.MILLISECOND
                : text.length() >= "2026-03-01T05:10:00".length() && text.charAt(16) == ':' ? TimePrecision.SECOND : TimePrecision.MINUTE;
        boolean offset = text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > "2026-03-0".length();
        return offset
                ? new StatedTime(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS), null, null, precision)
                : new StatedTime(null, LocalDateTime.parse(text).truncatedTo(ChronoUnit.MICROS), null, precision);
    }

    /** Whether it names an instant only together with a time zone. */
    boolean isLocal() {
        return instant == null;
    }

    /** The first instant that it may mean: of a date its start, of a local time that occurs twice the earlier one. */
    Instant earliest(ZoneId zone) {
        if (instant != null) {
            return instant;
        }
        return date != null ? date.atStartOfDay(zone).toInstant() : inZone(zone, true);
    }

    /** The last instant that it may mean: of a date its last microsecond, of a local time that occurs twice the later one. */
    Instant latest(ZoneId zone) {
        if (instant != null) {
            return instant;
        }
        return date != null ? date.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS) : inZone(zone, false);
    }

    private Instant inZone(ZoneId zone, boolean earlier) {
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new NoSuchLocalTime(local, zone);
        }
        return local.toInstant(earlier ? offsets.getFirst() : offsets.getLast());
    }
}
