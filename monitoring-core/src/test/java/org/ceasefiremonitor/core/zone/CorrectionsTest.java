package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.zone.Story.designate;
import static org.ceasefiremonitor.core.zone.Story.inside;
import static org.ceasefiremonitor.core.zone.Story.report;
import static org.ceasefiremonitor.core.zone.Story.said;
import static org.ceasefiremonitor.core.zone.Story.square;
import static org.ceasefiremonitor.core.zone.Story.violation;
import static org.ceasefiremonitor.core.zone.Story.zone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final Tally NOTHING = new Tally(Map.of(), Map.of(), Map.of(), Map.of());

    private final Field field = Story.inForce();

    @BeforeEach
    void three_zones_in_a_row() {
        IntStream.range(0, 3).forEach(n -> field.send(designate(n)));
    }

    private static CorrectViolation correct(int number, StatedReport report) {
        return new CorrectViolation(violation(number), null, report, "The patrol misread its map.");
    }

    private static RetractViolation retract(int number) {
        return new RetractViolation(violation(number), "It was thunder.");
    }

    @Test
    void a_correction_replaces_what_the_zone_counts() {
        field.send(report(1, 1, "2026-03-01T10:00Z"));
        var heavy = said(StatedPlace.at(inside(1)), StatedInterval.of("2026-03-01T09:00Z"), Kind.EXPLOSION, WeaponClass.ARTILLERY_GE_100,
                "borduria");

        var events = field.send(correct(1, heavy));

        assertThat(events).singleElement().isInstanceOfSatisfying(ViolationCorrected.class, event -> {
            assertThat(event.effect()).isEqualTo(CorrectionEffect.CHANGED);
            assertThat(event.revision()).isEqualTo(2);
            assertThat(event.zones()).containsExactly(zone(1));
            assertThat(event.before()).isEqualTo(new Tallied(Instant.parse("2026-03-01T10:00:00Z"), KindClass.VIOLATION, Kind.SHOT,
                    Severity.S1, "UNKNOWN"));
            assertThat(event.report().kind()).isEqualTo(Kind.EXPLOSION);
            assertThat(event.stated()).isEqualTo("The patrol misread its map.");
        });
        assertThat(field.tallies(zone(1)).total()).isEqualTo(new Tally(Map.of(Kind.EXPLOSION, 1L), Map.of(Severity.S2, 1L),
                Map.of("borduria", 1L), Map.of()));
        assertThat(field.tallies(zone(1)).lastViolation()).contains(Instant.parse("2026-03-01T09:00:00Z"));
    }

    @Test
    void a_correction_that_moves_the_place_leaves_and_enters_zones() {
        field.send(new ReportViolation(violation(1), null, said(StatedPlace.at(new Position(31, 48.5)),
                StatedInterval.of("2026-03-01T10:00Z"), Kind.SHOT, WeaponClass.SMALL_ARMS, Side.UNKNOWN)));

        var events = field.send(correct(1, said(StatedPlace.at(new Position(32, 48.5)), StatedInterval.of("2026-03-01T10:00Z"), Kind.SHOT,
                WeaponClass.SMALL_ARMS, Side.UNKNOWN)));

        assertThat(events).extracting(event -> ((ViolationCorrected) event).zoneId()).containsExactly(zone(0), zone(1), zone(2));
        assertThat(events).extracting(event -> ((ViolationCorrected) event).effect())
                .containsExactly(CorrectionEffect.LEFT, CorrectionEffect.CHANGED, CorrectionEffect.ENTERED);
        assertThat(events).allSatisfy(event -> {
            assertThat(((ViolationCorrected) event).zones()).containsExactly(zone(1), zone(2));
            assertThat(((ViolationCorrected) event).revision()).isEqualTo(2);
        });
        assertThat(((ViolationCorrected) events.getFirst()).assessment()).isNull();
        assertThat(((ViolationCorrected) events.getLast()).before()).isNull();
        assertThat(field.tallies(zone(0)).total()).isEqualTo(NOTHING);
        assertThat(field.tallies(zone(2)).total().violationsInAll()).isEqualTo(1);
        assertThat(field.find(violation(1)).orElseThrow().zones()).containsExactly(zone(1), zone(2));
    }

    @Test
    @Provokes({"ZON-23"})
    void a_retraction_takes_back_what_every_zone_counts_and_is_final() {
        field.send(new ReportViolation(violation(1), null, said(StatedPlace.at(new Position(31, 48.5)),
                StatedInterval.of("2026-03-01T10:00Z"), Kind.SHOT, WeaponClass.SMALL_ARMS, Side.UNKNOWN)));

        var events = field.send(retract(1));

        assertThat(events).hasSize(2).allSatisfy(event -> assertThat(event).isInstanceOfSatisfying(ViolationRetracted.class, retracted -> {
            assertThat(retracted.zones()).containsExactly(zone(0), zone(1));
            assertThat(retracted.revision()).isEqualTo(2);
            assertThat(retracted.state()).isEqualTo("RETRACTED");
        }));
        assertThat(field.tallies(zone(0)).total()).isEqualTo(NOTHING);
        assertThat(field.tallies(zone(1)).lastViolation()).isEmpty();
        field.refuses(retract(1), ZoneRule.VIOLATION_NOT_RETRACTED);
        field.refuses(correct(1, said(2, "2026-03-01T10:00Z")), ZoneRule.VIOLATION_NOT_RETRACTED);
    }

    @Test
    @Provokes("ZON-22")
    void only_a_recorded_report_is_corrected_or_retracted() {
        field.refuses(retract(1), ZoneRule.VIOLATION_KNOWN);
        field.refuses(correct(1, said(2, "2026-03-01T10:00Z")), ZoneRule.VIOLATION_KNOWN);
    }

    @Test
    @Provokes("ZON-24")
    void a_correction_changes_something() {
        field.send(report(1, 1, "2026-03-01T10:00Z"));

        field.refuses(correct(1, said(1, "2026-03-01T10:00Z")), ZoneRule.CORRECTION_CHANGES_SOMETHING);
        field.send(correct(1, said(1, "2026-03-01T10:00:00Z")));
    }

    @Test
    void a_correction_of_the_same_content_follows_a_corrected_boundary() {
        field.send(report(1, 1, "2026-03-01T10:00Z"));
        field.send(new CorrectZoneBoundary(zone(2), 1, square(1), "Wrong map sheet."));

        assertThat(field.send(correct(1, said(1, "2026-03-01T10:00Z")))).extracting(event -> ((ViolationCorrected) event).effect())
                .containsExactly(CorrectionEffect.CHANGED, CorrectionEffect.ENTERED);
    }

    @Test
    @Provokes({"ZON-17", "ZON-16"})
    void a_correction_is_held_to_the_rules_of_reports() {
        field.send(report(1, 1, "2026-03-01T10:00Z"));

        field.refuses(correct(1, said(StatedPlace.at(new Position(10, 10)), StatedInterval.of("2026-03-01T10:00Z"), Kind.SHOT,
                WeaponClass.SMALL_ARMS, Side.UNKNOWN)), ZoneRule.PLACE_IN_A_ZONE);
        field.refuses(correct(1, said(1, "2025-03-01T10:00Z")), ZoneRule.ZONE_IN_FORCE);
    }

    @Test
    void reports_of_a_zone_that_ended_meanwhile_are_still_corrected_and_retracted() {
        field.send(report(1, 1, "2026-03-01T10:00Z"));
        field.send(report(2, 1, "2026-03-01T10:00Z"));
        field.send(new EndZone(zone(1), "Replaced."));
        field.later(Duration.ofDays(2));

        assertThat(field.send(correct(1, said(2, "2026-03-01T10:00Z")))).hasSize(2);
        assertThat(field.send(retract(2))).hasSize(1);
        assertThat(field.tallies(zone(1)).total()).isEqualTo(NOTHING);
    }

    @Test
    @Provokes("ZON-21")
    void a_correction_concerns_at_most_32_zones_before_and_after_together() {
        IntStream.range(100, 120).forEach(n -> field.send(designate(zone(n), square(60))));
        IntStream.range(200, 213).forEach(n -> field.send(designate(zone(n), square(70))));
        field.send(report(1, 60, "2026-03-01T10:00Z"));

        field.refuses(correct(1, said(70, "2026-03-01T10:00Z")), ZoneRule.ZONES_FEW_ENOUGH);
        field.send(new CorrectViolation(violation(1), IntStream.range(200, 212).mapToObj(Story::zone).toList(),
                said(70, "2026-03-01T10:00Z"), "Wrong sheet."));
        assertThat(field.find(violation(1)).orElseThrow().zones()).hasSize(12);
    }

    @Test
    void a_chain_of_corrections_counts_only_its_end() {
        field.send(report(1, 0, "2026-03-01T10:00Z"));
        field.send(correct(1, said(1, "2026-03-01T08:00Z")));
        field.send(correct(1, said(2, "2026-03-01T07:00Z")));
        field.send(correct(1, said(0, "2026-03-01T06:00Z")));

        assertThat(field.find(violation(1)).orElseThrow().revision()).isEqualTo(4);
        assertThat(field.tallies(zone(0)).lastViolation()).contains(Instant.parse("2026-03-01T06:00:00Z"));
        assertThat(List.of(zone(1), zone(2))).allSatisfy((ZoneId each) -> assertThat(field.tallies(each).total()).isEqualTo(NOTHING));
    }
}
