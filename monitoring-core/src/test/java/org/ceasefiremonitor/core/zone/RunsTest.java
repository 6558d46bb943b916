package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.core.zone.Story.designate;
import static org.ceasefiremonitor.core.zone.Story.report;
import static org.ceasefiremonitor.core.zone.Story.said;
import static org.ceasefiremonitor.core.zone.Story.violation;
import static org.ceasefiremonitor.core.zone.Story.zone;

import java.util.List;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Refusals;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunsTest {

    private final Field field = Story.inForce();

    @BeforeEach
    void three_zones_in_a_row() {
        IntStream.range(0, 3).forEach(n -> field.send(designate(n)));
    }

    private List<Event> since(int before) {
        return field.log().subList(before, field.log().size());
    }

    @Test
    @Provokes({"ZON-17", "ZON-25"})
    void a_refused_line_does_not_touch_its_neighbours() {
        int before = field.log().size();

        var results = field.run(List.of(
                report(1, 1, "2026-03-01T10:00Z"),
                report(2, 50, "2026-03-01T10:00Z"),
                report(1, 2, "2026-03-01T10:00Z"),
                new ReportViolation(violation(3), null, said(StatedPlace.at(new Position(31, 48.5)),
                        new StatedInterval("2026-03-01T10:00Z", "2026-03-01", null, null), Kind.SHOT, WeaponClass.SMALL_ARMS,
                        Side.UNKNOWN)),
                new ReportViolation(violation(4), null, said(StatedPlace.at(new Position(31, 48.5)),
                        new StatedInterval("2026-03-01T23:30Z", "2026-03-01", null, "UTC"), Kind.SHOT, WeaponClass.SMALL_ARMS,
                        Side.UNKNOWN)),
                report(5, 0, "2026-03-01T10:00Z")));

        assertThat(results).extracting(LineResult::events).containsExactly(1, 0, 0, 2, 0, 1);
        Refusals.assertRefusal(ZoneRule.PLACE_IN_A_ZONE, results.get(1).refused());
        Refusals.assertRefusal(ZoneRule.VIOLATION_RECORDED_ONCE, results.get(2).refused());
        assertThat(results.get(4).refused()).isInstanceOf(Refusal.class);
        assertThat(since(before)).extracting(event -> ((ViolationReported) event).violationId().value() + " " + event.subject().value())
                .containsExactly("v1 z1", "v3 z0", "v3 z1", "v5 z0");
    }

    @Test
    void an_end_before_the_beginning_is_the_fault_of_its_line_alone() {
        var results = field.run(List.of(
                new ReportViolation(violation(1), null, said(StatedPlace.at(Story.inside(1)),
                        new StatedInterval("2026-03-01T10:00Z", "2026-03-01T09:00Z", null, null), Kind.SHOT, WeaponClass.SMALL_ARMS,
                        Side.UNKNOWN)),
                report(1, 1, "2026-03-01T10:00Z")));

        assertThat(results.getFirst().refused()).isInstanceOf(InvalidInput.class);
        assertThat(results.getLast()).isEqualTo(new LineResult(1, null));
    }

    @Test
    void later_lines_of_a_run_see_what_earlier_lines_counted() {
        int before = field.log().size();

        var results = field.run(IntStream.range(0, 6).mapToObj(n -> report(n, 1, "2026-03-01T10:00Z")).toList());

        assertThat(results).extracting(LineResult::events).containsExactly(1, 1, 2, 1, 1, 2);
        assertThat(since(before)).filteredOn(AlertLevelChanged.class::isInstance)
                .extracting(event -> ((AlertLevelChanged) event).to()).containsExactly(AlertLevel.WATCH, AlertLevel.ELEVATED);
        assertThat(since(before).get(3)).isInstanceOfSatisfying(AlertLevelChanged.class,
                changed -> assertThat(changed.trigger()).isEqualTo(violation(2)));
    }

    @Test
    void a_run_has_the_same_outcome_as_its_lines_one_by_one() {
        var lines = IntStream.range(0, 200).mapToObj(n -> report(n % 150, n % 5, "2026-02-%02dT10:00Z".formatted(1 + n % 28))).toList();
        field.run(lines);

        var singly = Story.inForce();
        IntStream.range(0, 3).forEach(n -> singly.send(designate(n)));
        for (var line : lines) {
            if (singly.find(line.violationId()).isEmpty()) {
                try {
                    singly.send(line);
                } catch (Refusal refusal) {
                    assertThat(refusal.rule()).isEqualTo(ZoneRule.PLACE_IN_A_ZONE);
                }
            }
        }

        assertThat(field.log()).isEqualTo(singly.log());
        assertThat(field.tallies(zone(1)).total().violationsInAll()).isEqualTo(30);
    }

    @Test
    void a_run_holds_1_to_500_lines() {
        assertThatThrownBy(() -> new ReportViolations(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(field.run(IntStream.range(0, 500).mapToObj(n -> report(n, 1, "2026-01-02")).toList())).hasSize(500);
        assertThatThrownBy(() -> new ReportViolations(IntStream.range(0, 501).mapToObj(n -> report(n, 1, "2026-01-02")).toList()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
