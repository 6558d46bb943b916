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

import java.time.Instant;
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
import org.ceasefiremonitor.core.zone.WeighIncident.There;
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

    private static WeighIncident detected(Weight weight, Severity severity, ParticipantId attributedTo, String from, int... zones) {
        return new WeighIncident(INCIDENT, Arrays.stream(zones).mapToObj(zone -> new There(zone(zone), Instant.parse(from))).toList(), weight, severity, attributedTo, null);
    }

    private static EstablishedIncident counted(Weight weight, String hour, ParticipantId attributedTo) {
        return new EstablishedIncident(INCIDENT, Instant.parse(hour), weight, Severity.S2, attributedTo);
    }

    @Test
    void a_violation_established_on_detections_alone_counts_in_each_of_its_zones_and_moves_the_level_as_the_rules_say() {
        field.send(designate(2));
        var events = field.send(detected(Weight.ESTABLISHED, Severity.S2, null, "2026-03-01T10:20:00Z", 1, 2));

        assertThat(events).hasSize(4);
        assertThat(events.getFirst()).isEqualTo(new IncidentWeighed(zone(1), INCIDENT, null, counted(Weight.ESTABLISHED, "2026-03-01T10:00:00Z", null), Marking.GREEN, field.now()));
        assertThat(events.get(1)).isEqualTo(new AlertLevelChanged(zone(1), AlertLevel.CALM, AlertLevel.HIGH, "established", AGREEMENT, 2, 1, null, field.now(),
                Instant.parse("2026-03-02T10:00:00Z"), Marking.GREEN, INCIDENT));
        assertThat(events.getLast()).isInstanceOfSatisfying(AlertLevelChanged.class, change -> assertThat(change.zoneId()).isEqualTo(zone(2)));
        assertThat(field.definition(zone(1)).established()).containsExactly(counted(Weight.ESTABLISHED, "2026-03-01T10:00:00Z", null));
        assertThat(field.definition(zone(1)).revision()).as("nothing is laid down by it").isEqualTo(1);
        assertThat(field.tallies(zone(1)).total().severities()).as("it is no report").containsExactly(Map.entry(Severity.S1, 2L));
        assertThat(field.send(detected(Weight.ESTABLISHED, Severity.S2, null, "2026-03-01T10:20:00Z", 1, 2))).as("it counts so already").isEmpty();
    }

    @Test
    void attributed_it_weighs_more_and_fallen_it_counts_no_more_in_whatever_zone() {
        field.send(designate(2));
        field.send(detected(Weight.ESTABLISHED, Severity.S2, null, "2026-03-01T10:20:00Z", 1));
        var attributed = field.send(detected(Weight.ATTRIBUTED, Severity.S2, BORDURIA, "2026-03-01T10:20:00Z", 2));
        assertThat(attributed.stream().filter(IncidentWeighed.class::isInstance)).containsExactly(
                new IncidentWeighed(zone(1), INCIDENT, counted(Weight.ESTABLISHED, "2026-03-01T10:00:00Z", null), null, Marking.GREEN, field.now()),
                new IncidentWeighed(zone(2), INCIDENT, null, counted(Weight.ATTRIBUTED, "2026-03-01T10:00:00Z", BORDURIA), Marking.GREEN, field.now()));
        assertThat(levels(attributed)).containsExactly(AlertLevel.CALM, AlertLevel.CRITICAL);

        var fallen = field.send(detected(Weight.REPORTED, null, null, "2026-03-01T10:20:00Z"));
        assertThat(levels(fallen)).containsExactly(AlertLevel.CALM);
        assertThat(fallen.getLast()).isInstanceOfSatisfying(AlertLevelChanged.class, change -> assertThat(change.incident()).isEqualTo(INCIDENT));
        assertThat(field.definition(zone(2)).established()).isEmpty();
        assertThat(field.send(detected(Weight.REPORTED, null, null, "2026-03-01T10:20:00Z"))).as("nothing counts it").isEmpty();
    }

    private static Stream<AlertLevel> levels(List<Event> events) {
        return events.stream().filter(AlertLevelChanged.class::isInstance).map(event -> ((AlertLevelChanged) event).to());
    }

    @Test
    void it_counts_beside_reports_and_leaves_the_windows_with_time_like_them() {
        field.given(new AlertRulesAdopted(AGREEMENT, 3, field.now(), new AlertRules(List.of(new AlertThreshold("two", AlertLevel.HIGH, 24, Severity.S2, 2, 1, Weight.ESTABLISHED)))));
        field.send(established(Severity.S2, 1));
        var raised = (AlertLevelChanged) field.send(detected(Weight.ESTABLISHED, Severity.S2, null, "2026-03-01T09:59:00Z", 1)).getLast();
        assertThat(raised.count()).isEqualTo(2);
        assertThat(raised.reassessAt()).as("when the report of 10:00 leaves the window too").isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(field.at("2026-03-02T09:59:59Z").send(new ReassessAlertLevel(zone(1)))).last().isInstanceOf(AlertLevelReassessed.class);
        assertThat(levels(field.at("2026-03-02T10:00:00Z").send(new ReassessAlertLevel(zone(1))))).containsExactly(AlertLevel.CALM);
    }

    @Test
    void what_is_taken_away_brings_the_instant_nearer_at_which_the_level_could_fall() {
        field.send(established(Severity.S2, 1));
        field.send(detected(Weight.ESTABLISHED, Severity.S2, null, "2026-03-01T11:00:00Z", 1));
        assertThat(field.send(new ReassessAlertLevel(zone(1)))).last().isInstanceOfSatisfying(AlertLevelReassessed.class,
                event -> assertThat(event.reassessAt()).isEqualTo(Instant.parse("2026-03-02T11:00:00Z")));
        assertThat(field.send(detected(Weight.REPORTED, null, null, "2026-03-01T11:00:00Z"))).last().isEqualTo(new AlertLevelReassessed(zone(1), AlertLevel.HIGH, null, field.now(),
                Instant.parse("2026-03-02T10:00:00Z"), Marking.GREEN, INCIDENT));
    }

    @Test
    void what_is_out_of_reach_of_every_window_moves_no_level_and_is_given_up_with_the_next() {
        assertThat(field.send(detected(Weight.ESTABLISHED, Severity.S2, null, "2026-01-20T09:00:00Z", 1))).singleElement().isInstanceOf(IncidentWeighed.class);
        field.send(new WeighIncident(new IncidentId("other"), List.of(new There(zone(1), field.now())), Weight.ESTABLISHED, Severity.S1, null, null));
        assertThat(field.definition(zone(1)).established()).extracting(EstablishedIncident::incidentId).containsExactly(new IncidentId("other"));
    }

    @Test
    void a_zone_counts_the_latest_so_many_and_does_not_grow_beyond() {
        for (int i = 0; i <= ZoneDefinition.MOST_ESTABLISHED; i++) {
            field.send(new WeighIncident(new IncidentId("i" + i), List.of(new There(zone(1), field.now().minusSeconds(3600L * i))), Weight.ESTABLISHED, Severity.S0, null, null));
        }
        assertThat(field.definition(zone(1)).established()).hasSize(ZoneDefinition.MOST_ESTABLISHED).extracting(each -> each.incidentId().value()).doesNotContain("i200").contains("i0", "i199");
    }

    @Test
    void who_may_not_see_the_incident_sees_neither_that_it_counts_nor_that_it_led_to_the_level() {
        var few = new Marking(Tlp.AMBER, List.of(BORDURIA));
        var events = field.send(new WeighIncident(INCIDENT, List.of(new There(zone(1), field.now())), Weight.ESTABLISHED, Severity.S2, null, few));
        assertThat(events).hasSize(2).extracting(Event::visibility).containsOnly(few);
    }

    @Test
    void a_zone_that_counts_one_was_used_and_an_unknown_zone_counts_none() {
        field.send(designate(2));
        field.send(detected(Weight.ESTABLISHED, Severity.S2, null, "2026-03-01T10:20:00Z", 2));
        field.refuses(new StrikeZone(zone(2), "By mistake."), ZoneRule.STRUCK_UNUSED);
        field.refuses(detected(Weight.ESTABLISHED, Severity.S2, null, "2026-03-01T10:20:00Z", 9), ZoneRule.NAMED_ZONE_KNOWN);
        field.send(detected(Weight.REPORTED, null, null, "2026-03-01T10:20:00Z"));
        field.send(new StrikeZone(zone(2), "By mistake."));
    }

    @Test
    void weighing_an_incident_is_consistent_in_itself() {
        assertThatThrownBy(() -> detected(Weight.REPORTED, null, null, "2026-03-01T10:20:00Z", 1)).isInstanceOf(InvalidInput.class).hasMessageContaining("only reported");
        assertThatThrownBy(() -> detected(Weight.ESTABLISHED, Severity.S1, null, "2026-03-01T10:20:00Z", 1, 1)).isInstanceOf(InvalidInput.class).hasMessageContaining("each zone once");
        assertThatThrownBy(() -> detected(Weight.ESTABLISHED, null, null, "2026-03-01T10:20:00Z", 1)).isInstanceOf(InvalidInput.class).hasMessageContaining("what was established");
        assertThatThrownBy(() -> detected(Weight.ATTRIBUTED, Severity.S1, null, "2026-03-01T10:20:00Z", 1)).isInstanceOf(InvalidInput.class).hasMessageContaining("what was attributed");
    }
}
