package org.ceasefiremonitor.projections.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Where days begin and end.
 *
 * @param named which days these are
 * @param zone  the time zone whose clocks tell
 */
public record Days(Named named, ZoneId zone) {

    /** Which days. */
    public enum Named {
        /** From midnight to midnight. */
        CALENDAR(LocalTime.MIDNIGHT, 0),
        /**
         * From 19:30 of the evening before to 19:30: what a daily report of the mechanism covers, named after the date on which it ends (domain
         * reference, section 2.1).
         */
        REPORTING(LocalTime.of(19, 30), 1);

        private final LocalTime begins;
        private final int daysBefore;

        Named(LocalTime begins, int daysBefore) {
            this.begins = begins;
            this.daysBefore = daysBefore;
        }

        /** The local time at which such a day begins and ends. */
        public LocalTime begins() {
            return begins;
        }
    }

    /**
     * One day.
     *
     * @param date its name
     * @param from its first instant
     * @param to   the first instant of the next one
     */
    public record Day(LocalDate date, Instant from, Instant to) {
    }

    /** The day of a date. */
    public Day of(LocalDate date) {
        return new Day(date, begin(date), begin(date.plusDays(1)));
    }

    /** The day that holds an instant. */
    public Day of(Instant instant) {
        var local = instant.atZone(zone).toLocalDate();
        return of(instant.isBefore(begin(local.plusDays(1))) ? local : local.plusDays(1));
    }

    /** Where the clocks leave out the time at which a day begins, it begins when they go on; where it comes twice, at the first. */
    private Instant begin(LocalDate date) {
        var before = date.minusDays(named.daysBefore);
        return named.begins.equals(LocalTime.MIDNIGHT) ? before.atStartOfDay(zone).toInstant() : before.atTime(named.begins).atZone(zone).toInstant();
    }
}
