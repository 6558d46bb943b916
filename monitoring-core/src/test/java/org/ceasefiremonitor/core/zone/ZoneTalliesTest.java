package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.zone.Story.designate;
import static org.ceasefiremonitor.core.zone.Story.report;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Place;
import org.ceasefiremonitor.core.place.PlaceForm;
import org.ceasefiremonitor.core.report.Count;
import org.ceasefiremonitor.core.report.Credibility;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Movement;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.story.Snapshot;
import org.ceasefiremonitor.core.time.ObservedInterval;
import org.ceasefiremonitor.core.time.TimePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTalliesTest {

    private static final Instant NOW = Instant.parse("2031-03-02T12:34:56Z");
    private static final ViolationId ID = new ViolationId("v");
    private static final ZoneId ZONE = new ZoneId("z");
    private static final int LIMIT = 256 * 1024;

    private static void count(ZoneTallies tallies, Instant hour, Kind kind, Severity severity, String side, Instant decidedAt) {
        var added = new Tallied(hour.truncatedTo(ChronoUnit.HOURS), severity == null ? KindClass.OBSERVATION : KindClass.VIOLATION, kind,
                severity, side);
        tallies.evolve(event(added, decidedAt));
    }

    private static ReportEvent event(Tallied counts, Instant decidedAt) {
        var observed = new ObservedInterval(counts.hour(), counts.hour(),
                TimePrecision.HOUR, "", null, "UTC");
        var report = new Report("s", Means.SEEN, null,
                new Place(Story.inside(0), null, null, null, null,
                        PlaceForm.POSITION), observed, counts.kind(),
                Movement.NA, null, WeaponClass.UNKNOWN, null,
                Count.AT_LEAST_ONE, counts.side(), null,
                Reliability.F, Credibility.CANNOT_BE_JUDGED, null,
                List.of(), null, null, Marking.GREEN, null);
        return new ViolationReported(ID, ZONE, List.of(ZONE), 1, report, new Assessment(counts.classed(), null, counts.severity(), null,
                Story.AGREEMENT, 1, 1, List.of(), List.of()), decidedAt);
    }

    @Test
    void windows_end_with_the_hour_that_contains_the_instant() {
        var tallies = new ZoneTallies();
        count(tallies, Instant.parse("2031-03-02T12:00:00Z"), Kind.SHOT, Severity.S1, "astoria", NOW);
        count(tallies, Instant.parse("2031-03-02T11:00:00Z"), Kind.SHOT, Severity.S2, "borduria", NOW);
        count(tallies, Instant.parse("2031-03-01T13:00:00Z"), Kind.EXPLOSION, Severity.S3, "borduria", NOW);
        count(tallies, Instant.parse("2031-03-01T12:00:00Z"), Kind.EXPLOSION, Severity.S3, "BUFFER", NOW);
        count(tallies, Instant.parse("2031-03-02T11:00:00Z"), Kind.HEAT, null, "UNKNOWN", NOW);

        assertThat(tallies.window(1, NOW)).isEqualTo(new Tally(Map.of(Kind.SHOT, 1L), Map.of(Severity.S1, 1L), Map.of("astoria", 1L),
                Map.of()));
        assertThat(tallies.window(24, NOW)).isEqualTo(new Tally(Map.of(Kind.SHOT, 2L, Kind.EXPLOSION, 1L),
                Map.of(Severity.S1, 1L, Severity.S2, 1L, Severity.S3, 1L), Map.of("astoria", 1L, "borduria", 2L), Map.of(Kind.HEAT, 1L)));
        assertThat(tallies.violations(24, Severity.S2, NOW)).isEqualTo(2);
        assertThat(tallies.violations(25, Severity.S2, NOW)).isEqualTo(3);
        assertThat(tallies.window(25, NOW)).isEqualTo(tallies.total());
        assertThat(tallies.total().violationsInAll()).isEqualTo(4);
        assertThat(tallies.total().observationsInAll()).isEqualTo(1);
    }

    @Test
    void buckets_reach_720_hours_back_and_older_reports_change_totals_only() {
        var tallies = new ZoneTallies();
        count(tallies, Instant.parse("2031-01-31T12:00:00Z"), Kind.SHOT, Severity.S1, "astoria", NOW);
        count(tallies, Instant.parse("2031-01-31T13:00:00Z"), Kind.SHOT, Severity.S1, "astoria", NOW);

        assertThat(tallies.window(720, NOW).violationsInAll()).isEqualTo(1);
        assertThat(tallies.total().violationsInAll()).isEqualTo(2);
        assertThat(tallies.lastViolation()).contains(Instant.parse("2031-01-31T13:00:00Z"));
    }

    @Test
    void the_last_violation_is_known_to_the_hour_within_reach_and_to_the_day_before() {
        var tallies = new ZoneTallies();
        assertThat(tallies.lastViolation()).isEmpty();
        count(tallies, Instant.parse("2030-05-01T17:00:00Z"), Kind.SHOT, Severity.S1, "astoria", NOW);
        assertThat(tallies.lastViolation()).contains(Instant.parse("2030-05-01T00:00:00Z"));
        count(tallies, Instant.parse("2031-03-02T12:00:00Z"), Kind.HEAT, null, "astoria", NOW);
        assertThat(tallies.lastViolation()).contains(Instant.parse("2030-05-01T00:00:00Z"));
        count(tallies, Instant.parse("2031-03-01T17:00:00Z"), Kind.SHOT, Severity.S1, "astoria", NOW);
        assertThat(tallies.lastViolation()).contains(Instant.parse("2031-03-01T17:00:00Z"));
        count(tallies, Instant.parse("2031-03-02T12:00:00Z"), Kind.HEAT, null, "astoria", NOW.plus(Duration.ofDays(40)));
        assertThat(tallies.lastViolation()).contains(Instant.parse("2031-03-01T00:00:00Z"));
        tallies.evolve(new ViolationRetracted(ID, ZONE, List.of(ZONE), 2,
                new Tallied(Instant.parse("2031-03-01T17:00:00Z"), KindClass.VIOLATION, Kind.SHOT, Severity.S1, "astoria"), "Thunder.",
                Marking.GREEN, NOW.plus(Duration.ofDays(40))));
        assertThat(tallies.lastViolation()).contains(Instant.parse("2030-05-01T00:00:00Z"));
    }

    /** Every kind, severity and side, as evenly spread as they can be, which is what packs worst. */
    @ParameterizedTest
    @ValueSource(ints = {30, 5 * 365})
    void the_state_after_a_million_varied_reports_stays_below_256_kib(int days) {
        var random = new Random(days);
        var tallies = new ZoneTallies();
        var sides = List.of("astoria", "borduria", "BUFFER", "UNKNOWN", "c".repeat(80), "d".repeat(80));
        var start = NOW.minus(Duration.ofDays(days));
        for (int n = 0; n < 1_000_000; n++) {
            var hour = start.plusSeconds((long) (random.nextDouble() * Duration.ofDays(days).toSeconds()));
            var kind = Kind.values()[random.nextInt(Kind.values().length)];
            var severity = random.nextInt(3) == 0 ? null : Severity.values()[random.nextInt(4)];
            count(tallies, hour, kind, severity, sides.get(random.nextInt(sides.size())), NOW);
        }

        var state = Snapshot.write(tallies);

        assertThat(state.length()).isLessThanOrEqualTo(LIMIT);
        var read = Snapshot.read(state, ZoneTallies.class);
        assertThat(Snapshot.write(read)).isEqualTo(state);
        assertThat(read.total()).isEqualTo(tallies.total());
        assertThat(read.window(720, NOW)).isEqualTo(tallies.window(720, NOW));
        assertThat(read.window(7, NOW)).isEqualTo(tallies.window(7, NOW));
        assertThat(read.lastViolation()).isEqualTo(tallies.lastViolation());
    }

    @Test
    void a_zone_goes_on_from_a_snapshot_as_if_nothing_had_been() {
        var field = Story.inForce();
        field.send(designate(1));
        for (int n = 0; n < 50; n++) {
            field.later(Duration.ofHours(7)).send(report(n, 1, field.now().minus(Duration.ofHours(n % 9)).toString()));
        }
        var whole = new CeasefireZone();
        var restored = new CeasefireZone();
        int at = 0;
        for (var event : field.log()) {
            restored = Snapshot.read(Snapshot.write(restored), CeasefireZone.class);
            evolve(whole, event);
            evolve(restored, event);
            assertThat(Snapshot.write(restored)).as("after event %s", at++).isEqualTo(Snapshot.write(whole));
        }
        assertThat(Snapshot.write(whole)).contains("\"level\":\"").doesNotContain("coordinates");
    }

    private static void evolve(CeasefireZone zone, Object event) {
        switch (event) {
            case CeasefireZoneDesignated e -> zone.evolve(e);
            case ReportEvent e -> zone.evolve(e);
            case AlertLevelChanged e -> zone.evolve(e);
            case AlertLevelReassessed e -> zone.evolve(e);
            default -> throw new AssertionError(event);
        }
    }

    @Test
    void an_empty_state_survives() {
        assertThat(Snapshot.write(Snapshot.read(Snapshot.write(new ZoneTallies()), ZoneTallies.class)))
                .isEqualTo(Snapshot.write(new ZoneTallies()));
    }
}
