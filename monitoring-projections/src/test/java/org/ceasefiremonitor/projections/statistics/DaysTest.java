package org.ceasefiremonitor.projections.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    /** Instants reckoned by hand from the rules of the time zones: Kyiv is two hours ahead, three in summer. */
    @ParameterizedTest
    @CsvSource({
            "CALENDAR,  UTC,          2026-03-29, 2026-03-29T00:00:00Z, 2026-03-30T00:00:00Z",
            "CALENDAR,  Europe/Kyiv,  2026-03-28, 2026-03-27T22:00:00Z, 2026-03-28T22:00:00Z",
            "CALENDAR,  Europe/Kyiv,  2026-03-29, 2026-03-28T22:00:00Z, 2026-03-29T21:00:00Z",
            "CALENDAR,  Europe/Kyiv,  2026-10-25, 2026-10-24T21:00:00Z, 2026-10-25T22:00:00Z",
            "REPORTING, UTC,          2026-03-02, 2026-03-01T19:30:00Z, 2026-03-02T19:30:00Z",
            "REPORTING, Europe/Kyiv,  2026-03-02, 2026-03-01T17:30:00Z, 2026-03-02T17:30:00Z",
            "REPORTING, Europe/Kyiv,  2026-03-29, 2026-03-28T17:30:00Z, 2026-03-29T16:30:00Z",
            "REPORTING, Europe/Kyiv,  2026-10-25, 2026-10-24T16:30:00Z, 2026-10-25T17:30:00Z",
            "CALENDAR,  Asia/Kolkata, 2026-03-02, 2026-03-01T18:30:00Z, 2026-03-02T18:30:00Z",
            // midnight is left out when summer begins, so the day begins at one
            "CALENDAR,  Africa/Cairo, 2026-04-24, 2026-04-23T22:00:00Z, 2026-04-24T21:00:00Z",
    })
    void a_day_has_the_instants_that_the_clocks_give_it(Days.Named named, String zone, LocalDate date, Instant from, Instant to) {
        Days days = new Days(named, ZoneId.of(zone));
        assertThat(days.of(date)).isEqualTo(new Days.Day(date, from, to));
        assertThat(days.of(from).date()).isEqualTo(date);
        assertThat(days.of(to.minusNanos(1_000)).date()).isEqualTo(date);
        assertThat(days.of(to).date()).isEqualTo(date.plusDays(1));
        assertThat(days.of(from.minusNanos(1_000)).date()).isEqualTo(date.minusDays(1));
    }

    @Test
    void days_follow_each_other_without_a_gap_wherever_the_clocks_go() {
        for (String zone : new String[] {"UTC", "Europe/Kyiv", "America/St_Johns", "Australia/Lord_Howe", "Africa/Cairo", "Pacific/Apia"}) {
            for (Days.Named named : Days.Named.values()) {
                Days days = new Days(named, ZoneId.of(zone));
                Days.Day before = days.of(LocalDate.parse("2011-01-01"));
                for (int i = 0; i < 400; i++) {
                    Days.Day next = days.of(before.date().plusDays(1));
                    assertThat(next.from()).as("%s %s %s", zone, named, next).isEqualTo(before.to());
                    assertThat(Duration.between(next.from(), next.to()).toHours()).isBetween(0L, 26L);
                    before = next;
                }
            }
        }
    }
}
