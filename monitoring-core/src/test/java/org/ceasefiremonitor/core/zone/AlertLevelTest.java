package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.zone.Story.AGREEMENT;
import static org.ceasefiremonitor.core.zone.Story.designate;
import static org.ceasefiremonitor.core.zone.Story.inside;
import static org.ceasefiremonitor.core.zone.Story.report;
import static org.ceasefiremonitor.core.zone.Story.said;
import static org.ceasefiremonitor.core.zone.Story.violation;
import static org.ceasefiremonitor.core.zone.Story.zone;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.agreement.AlertRules;
import org.ceasefiremonitor.core.agreement.AlertRulesAdopted;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of the story: WATCH from 3 within 24 h until below 2, ELEVATED from 6 until below 4, HIGH from 4 of S2 in 720 h until 2. */
class AlertLevelTest {

    private final Field field = Story.inForce();

    @BeforeEach
    void one_zone() {
        field.send(designate(1));
    }

    private List<Event> reports(int first, int count, String from) {
        return IntStream.range(first, first + count).mapToObj(n -> field.send(report(n, 1, from))).flatMap(List::stream)
                .filter(AlertEvent.class::isInstance).toList();
    }

    private List<Event> heavy(int number, String from) {
        return field.send(new ReportViolation(violation(number), null, said(StatedPlace.at(inside(1)), StatedInterval.of(from), Kind.SHOT,
                WeaponClass.ARTILLERY_GE_100, Side.UNKNOWN)));
    }

    private static AlertLevelChanged changed(List<Event> events) {
        return (AlertLevelChanged) events.getLast();
    }

    @Test
    void a_level_is_entered_when_the_count_reaches_its_threshold_and_names_rule_and_version() {
        assertThat(reports(1, 2, "2026-03-01T10:00Z")).isEmpty();

        assertThat(reports(3, 1, "2026-03-01T09:00Z")).containsExactly(new AlertLevelChanged(zone(1), AlertLevel.CALM, AlertLevel.WATCH,
                "watch", AGREEMENT, 1, 3, violation(3), field.now(), Instant.parse("2026-03-02T10:00:00Z"), Marking.GREEN, null));
    }

    @Test
    void observations_never_move_the_level() {
        for (int n = 0; n < 10; n++) {
            assertThat(field.send(new ReportViolation(violation(n), null, said(StatedPlace.at(inside(1)),
                    StatedInterval.of("2026-03-01T10:00Z"), Kind.HEAT, WeaponClass.UNKNOWN, Side.UNKNOWN)))).hasSize(1);
        }
    }

    @Test
    void a_level_is_held_below_its_threshold_until_the_lower_bound() {
        reports(1, 6, "2026-03-01T10:00Z");
        assertThat(field.send(retract(1))).hasSize(1);
        assertThat(field.send(retract(2))).hasSize(1);

        var fall = changed(field.send(retract(3)));

        assertThat(fall.from()).isEqualTo(AlertLevel.ELEVATED);
        assertThat(fall.to()).isEqualTo(AlertLevel.WATCH);
        assertThat(fall.threshold()).isEqualTo("watch");
        assertThat(fall.count()).isEqualTo(3);
        assertThat(field.send(retract(4))).hasSize(1);
        var calm = changed(field.send(retract(5)));
        assertThat(calm.to()).isEqualTo(AlertLevel.CALM);
        assertThat(calm.threshold()).isEqualTo("watch");
        assertThat(calm.count()).isEqualTo(1);
        assertThat(calm.reassessAt()).isNull();
    }

    private static RetractViolation retract(int number) {
        return new RetractViolation(violation(number), "It was thunder.");
    }

    @Test
    void windows_are_whole_hours_of_which_the_last_contains_the_decision() {
        reports(1, 1, "2026-02-28T12:59:59Z"); // the hour before the window of 24 hours that ends within 12:00 to 13:00
        reports(2, 2, "2026-02-28T13:00:00Z");
        field.at("2026-03-01T12:59:59Z");

        assertThat(reports(4, 1, "2026-03-01T12:30Z")).singleElement()
                .isInstanceOfSatisfying(AlertLevelChanged.class, change -> assertThat(change.count()).isEqualTo(3));
    }

    @Test
    void time_lowers_a_level_at_the_instant_that_was_foreseen_and_not_before() {
        reports(1, 6, "2026-03-01T10:00Z");
        var due = Instant.parse("2026-03-02T10:00:00Z");
        assertThat(((AlertLevelChanged) field.log().getLast()).reassessAt()).isEqualTo(due);

        assertThat(field.at(due.minusSeconds(1)).send(new ReassessAlertLevel(zone(1)))).containsExactly(
                new AlertLevelReassessed(zone(1), AlertLevel.ELEVATED, null, field.now(), due, Marking.CLEAR, null));
        var fall = changed(field.at(due).send(new ReassessAlertLevel(zone(1))));
        assertThat(fall.from()).isEqualTo(AlertLevel.ELEVATED);
        assertThat(fall.to()).isEqualTo(AlertLevel.CALM);
        assertThat(fall.threshold()).isEqualTo("elevated");
        assertThat(fall.trigger()).isNull();
    }

    @Test
    void a_level_that_more_reports_have_prolonged_is_reassessed_with_a_later_instant() {
        reports(1, 6, "2026-03-01T10:00Z");
        field.at("2026-03-01T20:00:00Z");
        reports(7, 4, "2026-03-01T19:00Z");

        var kept = (AlertLevelReassessed) field.at("2026-03-02T10:00:00Z").send(new ReassessAlertLevel(zone(1))).getFirst();

        assertThat(kept.level()).isEqualTo(AlertLevel.ELEVATED);
        assertThat(kept.reassessAt()).isEqualTo("2026-03-02T19:00:00Z");
    }

    @Test
    void a_retraction_that_lets_the_level_fall_earlier_says_so() {
        reports(1, 3, "2026-03-01T09:00Z");
        reports(4, 3, "2026-03-01T11:00Z");
        assertThat(((AlertLevelChanged) field.log().getLast()).reassessAt()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(field.send(retract(1))).hasSize(1);
        assertThat(field.send(new CorrectViolation(violation(4), null, said(1, "2026-03-01T08:00Z"), "Clock."))).hasSize(1);

        var events = field.send(new CorrectViolation(violation(5), null, said(1, "2026-03-01T08:00Z"), "Clock."));

        assertThat(events).hasSize(2).last().isEqualTo(new AlertLevelReassessed(zone(1), AlertLevel.ELEVATED, violation(5), field.now(),
                Instant.parse("2026-03-02T08:00:00Z"), Marking.GREEN, null));
        assertThat(changed(field.at("2026-03-02T08:00:00Z").send(new ReassessAlertLevel(zone(1)))).to()).isEqualTo(AlertLevel.WATCH);
    }

    @Test
    void a_late_report_within_the_reach_moves_only_the_present_level_and_an_older_one_moves_nothing() {
        heavy(1, "2026-02-28T10:00Z");
        heavy(2, "2026-02-28T10:00Z");
        heavy(3, "2026-02-28T10:00Z");

        assertThat(heavy(4, "2026-01-30T12:59:59Z")).as("older than 720 hours").hasSize(1);
        var late = changed(heavy(5, "2026-01-30T13:00:00Z"));
        assertThat(late.to()).isEqualTo(AlertLevel.HIGH);
        assertThat(late.count()).isEqualTo(4);
        assertThat(late.decidedAt()).isEqualTo(field.now());
        assertThat(field.tallies(zone(1)).total().violationsInAll()).isEqualTo(5);
        assertThat(field.tallies(zone(1)).window(720, field.now()).violationsInAll()).isEqualTo(4);
    }

    @Test
    void a_level_may_rise_by_several_steps_at_once_and_falls_to_what_is_still_held() {
        reports(1, 3, "2026-03-01T10:00Z");
        heavy(4, "2026-02-15T10:00Z");
        heavy(5, "2026-02-15T10:00Z");
        heavy(6, "2026-02-15T10:00Z");

        var rise = changed(heavy(7, "2026-02-15T10:00Z"));

        assertThat(rise.from()).isEqualTo(AlertLevel.WATCH);
        assertThat(rise.to()).isEqualTo(AlertLevel.HIGH);
        assertThat(rise.reassessAt()).isEqualTo("2026-03-17T10:00:00Z");
        assertThat(changed(field.at("2026-03-17T10:00:00Z").send(new ReassessAlertLevel(zone(1)))).to()).isEqualTo(AlertLevel.CALM);
    }

    @Test
    void rules_that_are_in_force_at_the_decision_are_applied() {
        reports(1, 3, "2026-03-01T10:00Z");
        field.given(new AlertRulesAdopted(AGREEMENT, 2, Instant.parse("2026-03-01T13:00:00Z"), new AlertRules(List.of())));

        assertThat(field.at("2026-03-01T12:59:59Z").send(new ReassessAlertLevel(zone(1))).getFirst())
                .isInstanceOf(AlertLevelReassessed.class);
        var fall = changed(field.at("2026-03-01T13:00:00Z").send(new ReassessAlertLevel(zone(1))));
        assertThat(fall.to()).isEqualTo(AlertLevel.CALM);
        assertThat(fall.rulesVersion()).isEqualTo(2);
        assertThat(fall.threshold()).isNull();
    }
}
