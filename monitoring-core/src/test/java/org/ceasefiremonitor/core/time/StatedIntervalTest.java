package org.ceasefiremonitor.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedIntervalTest {

    @ParameterizedTest
    @CsvSource({
            // a time with an offset is itself
            "2026-03-01T05:10Z, , 2026-03-01T05:10:00Z, 2026-03-01T05:10:00Z, MINUTE",
            "2026-03-01T05:10:30+02:00, 2026-03-01T05:12:30+02:00, 2026-03-01T03:10:30Z, 2026-03-01T03:12:30Z, SECOND",
            "2026-03-01T05:10:30.1234567-05:00, , 2026-03-01T10:10:30.123456Z, 2026-03-01T10:10:30.123456Z, MILLISECOND",
            // local times in winter and summer
            "2026-01-15T12:00, , 2026-01-15T10:00:00Z, 2026-01-15T10:00:00Z, MINUTE",
            "2026-07-15T12:00, , 2026-07-15T09:00:00Z, 2026-07-15T09:00:00Z, MINUTE",
            // a whole day, also those of 23 and 25 hours
            "2026-03-01, , 2026-02-28T22:00:00Z, 2026-03-01T21:59:59.999999Z, DAY",
            "2026-03-29, , 2026-03-28T22:00:00Z, 2026-03-29T20:59:59.999999Z, DAY",
            "2026-10-25, , 2026-10-24T21:00:00Z, 2026-10-25T21:59:59.999999Z, DAY",
            // several days, and mixed forms; the coarser one counts
            "2026-03-01, 2026-03-03, 2026-02-28T22:00:00Z, 2026-03-03T21:59:59.999999Z, DAY",
            "2026-03-01T05:10Z, 2026-03-01, 2026-03-01T05:10:00Z, 2026-03-01T21:59:59.999999Z, DAY",
            // clocks set back: the hour from 3 to 4 occurs twice, and the interval is the wider one
            "2026-10-25T03:30, , 2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z, MINUTE"})
    void both_ends_are_found_in_the_time_zone(String from, String to, Instant first, Instant last, TimePrecision precision) {
        var observed = new StatedInterval(from, to, null, null).resolve("Europe/Kyiv");

        assertThat(observed).isEqualTo(new ObservedInterval(first, last, precision, from, to, "Europe/Kyiv"));
    }

    @Test
    void a_stated_time_zone_goes_before_that_of_the_zone() {
        var observed = new StatedInterval("2026-03-01T12:00", null, TimePrecision.HOUR, "Asia/Tokyo").resolve("Europe/Kyiv");

        assertThat(observed.from()).isEqualTo("2026-03-01T03:00:00Z");
        assertThat(observed.timeZone()).isEqualTo("Asia/Tokyo");
        assertThat(observed.precision()).isEqualTo(TimePrecision.HOUR);
    }

    @Test
    void a_time_zone_is_needed_for_local_times_and_dates_only() {
        assertThat(StatedInterval.of("2026-03-01").needsTimeZone()).isTrue();
        assertThat(StatedInterval.of("2026-03-01T10:00").needsTimeZone()).isTrue();
        assertThat(new StatedInterval("2026-03-01T10:00Z", "2026-03-01", null, null).needsTimeZone()).isTrue();
        assertThat(StatedInterval.of("2026-03-01T10:00Z").needsTimeZone()).isFalse();
        assertThat(new StatedInterval("2026-03-01", null, null, "UTC").needsTimeZone()).isFalse();
    }

    @Test
    void a_local_time_that_the_clocks_skipped_does_not_exist() {
        assertThatThrownBy(() -> StatedInterval.of("2026-03-29T03:30").resolve("Europe/Kyiv")).isInstanceOf(NoSuchLocalTime.class)
                .hasMessageContaining("did not occur");
        assertThat(StatedInterval.of("2026-03-29T03:30").resolve("UTC").from()).isEqualTo("2026-03-29T03:30:00Z");
    }

    @Test
    void the_end_is_not_before_the_beginning() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new StatedInterval("2026-03-01T10:00Z", "2026-03-01T09:59Z", null, null).resolve("UTC"))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("observed.to"));
    }

    @Test
    void a_date_of_today_begins_in_the_past() {
        var today = StatedInterval.of("2026-03-01");
        assertThat(today.latestBeginning(today.resolve("UTC"))).isEqualTo("2026-03-01T00:00:00Z");
        var days = new StatedInterval("2026-02-27", "2026-03-01", null, null);
        assertThat(days.latestBeginning(days.resolve("UTC"))).isEqualTo("2026-03-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "2026-3-1", "2026-03-01T25:00", "2026-03-01 10:00", "1989-12-31", "9999-01-01",
        "2026-03-01T10", "20260301", "+12026-03-01", "2026-W09-7"})
    void what_is_no_time_is_refused_by_name(String text) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> StatedInterval.of(text))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("observed.from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kyiv", "Mars/Olympus", "+02:00", ""})
    void what_is_no_time_zone_is_refused(String name) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new StatedInterval("2026-03-01", null, null, name))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("observed.timeZone"));
    }
}
