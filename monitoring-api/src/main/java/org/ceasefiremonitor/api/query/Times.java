package org.ceasefiremonitor.api.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.time.LocalTimes;
import org.jspecify.annotations.Nullable;

/** Times in parameters: an instant with its offset, or a date, which means the whole day in UTC or in the time zone that is named. */
public final class Times {

    /** Name of the parameter that says in which time zone dates are meant. */
    public static final String ZONE = "timeZone";

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private Times() {
    }

    /** The instant at which a range begins: of a date, its first. */
    public static @Nullable Instant from(String parameter, @Nullable String text, @Nullable String timeZone) {
        var zone = zone(timeZone);
        return text == null ? null : read(parameter, text, zone, 0, "");
    }

    /** The instant before which a range ends: of a date, the first of the next day, so that the range includes the day. */
    public static @Nullable Instant to(String parameter, @Nullable String text, @Nullable String timeZone) {
        var zone = zone(timeZone);
        return text == null ? null : read(parameter, text, zone, 1, "");
    }

    /** As {@link #to}, for a parameter that can name a position of the log as well, which this text does not. */
    static Instant toUnlessPosition(String parameter, String text, @Nullable String timeZone) {
        return read(parameter, text, zone(timeZone), 1, "a position of the log such as 42, or ");
    }

    private static ZoneId zone(@Nullable String name) {
        return name == null ? ZoneOffset.UTC : ZoneId.of(LocalTimes.checkZone(ZONE, name));
    }

    private static Instant read(String parameter, String text, ZoneId zone, int daysAfter, String otherwise) {
        try {
            // An offset's plus sign that was not escaped arrives as a space.
            var instant = text.length() <= "2026-03-01".length()
                    ? LocalDate.parse(text).plusDays(daysAfter).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant().truncatedTo(ChronoUnit.MICROS);
            var year = instant.atOffset(ZoneOffset.UTC).getYear();
            if (year >= EARLIEST_YEAR && year <= LATEST_YEAR) {
                return instant;
            }
        } catch (DateTimeException unreadable) {
            // said below
        }
        throw new InvalidInput(parameter, "must be " + otherwise + "an instant with its offset such as 2026-03-01T05:10:00Z, or a date such as 2026-03-01, of the years "
                + EARLIEST_YEAR + " to " + LATEST_YEAR);
    }
}
