package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.core.zone.Story.AGREEMENT;
import static org.ceasefiremonitor.core.zone.Story.designate;
import static org.ceasefiremonitor.core.zone.Story.inside;
import static org.ceasefiremonitor.core.zone.Story.report;
import static org.ceasefiremonitor.core.zone.Story.said;
import static org.ceasefiremonitor.core.zone.Story.violation;
import static org.ceasefiremonitor.core.zone.Story.zone;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.agreement.AlertRules;
import org.ceasefiremonitor.core.agreement.AlertRules.AlertThreshold;
import org.ceasefiremonitor.core.agreement.AlertRulesAdopted;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.agreement.Weight;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people establish changes what a zone counts; HIGH is from one violation of S2 on that was established. */
class WeighingTest {

    private static final IncidentId INCIDENT = new IncidentId("fire-1");
    private static final ParticipantId BORDURIA = new ParticipantId("borduria");

    private final Field field = Story.inForce();

    @BeforeEach
    void reports() {
        field.given(new AlertRulesAdopted(AGREEMENT, 2, field.now(), new AlertRules(List.of(new AlertThreshold("established", AlertLevel.HIGH, 24, Severity.S2, 1, 1,
                Weight.ESTABLISHED), new AlertThreshold("attributed", AlertLevel.CRITICAL, 24, Severity.S2, 1, 1, Weight.ATTRIBUTED)))));
        field.send(designate(1));
        field.send(report(1, 1, "2026-03-01T10:00Z"));
        field.send(report(2, 1, "2026-03-01T10:00Z"));
    }

    private static WeighReports established(Severity severity, int... reports) {
        return weigh(Weight.ESTABLISHED, severity, null, Marking.GREEN, reports);
    }

    private static WeighReports fallen(int... reports) {
        return weigh(Weight.REPORTED, null, null, Marking.GREEN, reports);
    }

    private static WeighReports weigh(Weight weight, Severity severity, ParticipantId attributedTo, Marking marking, int... reports) {
        return new WeighReports(INCIDENT, Arrays.stream(reports).mapToObj(Story::violation).toList(), weight, severity, attributedTo, marking);
    }

    private static Stream<ViolationWeighed> weighed(List<Event> events) {
        return events.stream().filter(ViolationWeighed.class::isInstance).map(ViolationWeighed.class::cast);
    }

    @Test
    void what_is_established_counts_by_the_severity_that_a_person_set_and_moves_the_level_as_the_rules_say() {
        assertThat(field.tallies(zone(1)).total().severities()).containsExactly(Map.entry(Severity.S1, 2L));

        var events = field.send(established(Severity.S2, 1));

        assertThat(weighed(events)).singleElement().satisfies(event -> {
            assertThat(event.before().severity()).isEqualTo(Severity.S1);
            assertThat(event.before().weight()).isNull();
            assertThat(event.counts().severity()).isEqualTo(Severity.S2);
            assertThat(event.counts().weight()).isEqualTo(Weight.ESTABLISHED);
            assertThat(event.assessment().weighing()).isEqualTo(new Weighing(Weight.ESTABLISHED, INCIDENT, Severity.S1, null));
            assertThat(event.revision()).isEqualTo(2);
            assertThat(event.state()).isEqualTo(RecordedReport.RECORDED);
        });
        assertThat(events.getLast()).isInstanceOfSatisfying(AlertLevelChanged.class, change -> {
            assertThat(change.to()).isEqualTo(AlertLevel.HIGH);
            assertThat(change.threshold()).isEqualTo("established");
            assertThat(change.rulesVersion()).isEqualTo(2);
            assertThat(change.count()).isEqualTo(1);
            assertThat(change.trigger()).isEqualTo(violation(1));
        });
        var tallies = field.tallies(zone(1));
        assertThat(tallies.total().severities()).containsOnly(Map.entry(Severity.S1, 1L), Map.entry(Severity.S2, 1L));
        assertThat(tallies.violations(24, Severity.S2, Weight.ESTABLISHED, field.now())).isEqualTo(1);
        assertThat(tallies.violations(24, Severity.S2, Weight.ATTRIBUTED, field.now())).isZero();
        assertThat(tallies.violations(24, Severity.S0, field.now())).isEqualTo(2);
    }

    @Test
    void what_is_attributed_weighs_more_and_falls_back_to_the_proposal_when_the_incident_is_reopened() {
        field.send(established(Severity.S2, 1));
        var attributed = field.send(weigh(Weight.ATTRIBUTED, Severity.S2, BORDURIA, Marking.GREEN, 1));
        assertThat(weighed(attributed).map(event -> event.assessment().weighing())).containsExactly(new Weighing(Weight.ATTRIBUTED, INCIDENT, Severity.S1, BORDURIA));
        assertThat(((AlertLevelChanged) attributed.getLast()).to()).isEqualTo(AlertLevel.CRITICAL);

        var fallen = field.send(fallen(1));
        assertThat(weighed(fallen)).singleElement().satisfies(event -> {
            assertThat(event.assessment().weighing()).isNull();
            assertThat(event.assessment().severity()).isEqualTo(Severity.S1);
        });
        assertThat(((AlertLevelChanged) fallen.getLast()).to()).isEqualTo(AlertLevel.CALM);
        assertThat(field.tallies(zone(1)).total().severities()).containsExactly(Map.entry(Severity.S1, 2L));
    }

    @Test
    void nothing_is_recorded_where_nothing_changes_and_what_another_incident_established_stands() {
        assertThat(field.send(fallen(1, 2))).isEmpty();
        field.send(established(Severity.S2, 1));
        assertThat(field.send(established(Severity.S2, 1))).isEmpty();
        assertThat(field.send(new WeighReports(new IncidentId("other"), List.of(violation(1)), Weight.REPORTED, null, null, null))).isEmpty();
        field.send(new RetractViolation(violation(1), "It was thunder."));
        assertThat(field.send(established(Severity.S3, 1))).as("it was retracted").isEmpty();
        assertThat(field.tallies(zone(1)).total().violationsInAll()).isEqualTo(1);
    }

    @Test
    void observations_weigh_nothing_and_a_report_that_more_may_see_than_the_incident_tells_nothing_of_it() {
        field.send(new ReportViolation(violation(3), null, said(StatedPlace.at(inside(1)), StatedInterval.of("2026-03-01T10:00Z"), Kind.HEAT,
                WeaponClass.UNKNOWN, Side.UNKNOWN)));
        assertThat(field.send(established(Severity.S2, 3))).isEmpty();
        assertThat(field.send(weigh(Weight.ESTABLISHED, Severity.S2, null, new Marking(Tlp.AMBER, List.of(BORDURIA)), 1))).isEmpty();
    }

    @Test
    void a_correction_leaves_what_people_have_established() {
        field.send(established(Severity.S3, 1));
        var corrected = (ViolationCorrected) field.send(new CorrectViolation(violation(1), null, said(StatedPlace.at(inside(1)),
                StatedInterval.of("2026-03-01T11:00Z"), Kind.SHOT, WeaponClass.ARTILLERY_GE_100, Side.UNKNOWN), "An hour later.")).getFirst();
        assertThat(corrected.assessment().severity()).isEqualTo(Severity.S3);
        assertThat(corrected.assessment().weighing()).isEqualTo(new Weighing(Weight.ESTABLISHED, INCIDENT, Severity.S2, null));
        field.send(fallen(1));
        assertThat(field.find(violation(1)).orElseThrow().assessments().get(zone(1)).severity()).as("proposed for what it says now").isEqualTo(Severity.S2);
    }

    private static StatedReport marked(Marking marking) {
        return new StatedReport("patrol 7", Means.SEEN, inside(0), StatedPlace.at(inside(1)), StatedInterval.of("2026-03-01T10:00Z"), Kind.SHOT, null, null,
                WeaponClass.SMALL_ARMS, null, null, Side.UNKNOWN, null, null, null, null, null, null, marking);
    }

    @Test
    void a_report_that_more_may_see_from_now_on_tells_no_more_of_an_incident_that_only_some_may_see() {
        var some = new Marking(Tlp.AMBER, List.of(BORDURIA));
        field.send(new ReportViolation(violation(5), null, marked(some)));
        assertThat(weighed(field.send(weigh(Weight.ESTABLISHED, Severity.S2, null, some, 5)))).hasSize(1);
        var widened = (ViolationCorrected) field.send(new CorrectViolation(violation(5), null, marked(Marking.GREEN), "All may see it.")).getFirst();
        assertThat(widened.assessment().weighing()).isNull();
        assertThat(widened.assessment().severity()).isEqualTo(Severity.S1);
    }

    @Test
    void what_was_established_is_taken_back_also_where_fewer_may_see_the_incident_by_then() {
        field.send(established(Severity.S2, 1));
        assertThat(weighed(field.send(weigh(Weight.REPORTED, null, null, new Marking(Tlp.AMBER, List.of(BORDURIA)), 1)))).hasSize(1);
    }

    @Test
    void a_report_that_is_not_recorded_and_a_command_that_contradicts_itself_are_refused() {
        field.refuses(established(Severity.S2, 9), ZoneRule.VIOLATION_KNOWN);
        assertThatThrownBy(() -> established(null, 1)).isInstanceOf(InvalidInput.class).hasMessageContaining("required for what was established");
        assertThatThrownBy(() -> weigh(Weight.REPORTED, Severity.S1, null, null, 1)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> weigh(Weight.ATTRIBUTED, Severity.S1, null, null, 1)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> weigh(Weight.ESTABLISHED, Severity.S1, BORDURIA, null, 1)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> established(Severity.S1, 1, 1)).isInstanceOf(InvalidInput.class).hasMessageContaining("once");
        assertThatThrownBy(() -> established(Severity.S1)).isInstanceOf(InvalidInput.class);
    }
}
