package org.ceasefiremonitor.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.verification.Bridge.CAMERA;
import static org.ceasefiremonitor.core.verification.Bridge.FIRE;
import static org.ceasefiremonitor.core.verification.Bridge.HEARD;
import static org.ceasefiremonitor.core.verification.Bridge.LATE;
import static org.ceasefiremonitor.core.verification.Bridge.OTHER;
import static org.ceasefiremonitor.core.verification.Bridge.POST;
import static org.ceasefiremonitor.core.verification.Bridge.SEEN;
import static org.ceasefiremonitor.core.verification.Bridge.VERIFIER;
import static org.ceasefiremonitor.core.verification.IncidentStatesTest.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AdoptSeverityRules;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.SeverityRules.SeverityRule;
import org.ceasefiremonitor.core.agreement.SeverityRules;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.Detection;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.mechanism.RecordedBatch;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.zone.DesignateCeasefireZone;
import org.ceasefiremonitor.core.zone.ProposedThere;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.junit.jupiter.api.Test;

/** What machines detected, in an incident. */
class IncidentDetectionsTest {

    private static final Instant TEN_PAST = Instant.parse("2031-03-02T05:10:00Z");

    private static NamedDetections some(NamedDetections batch, String numbers) {
        return new NamedDetections(batch.batch(), new DetectionNumbers(numbers));
    }

    private static AttachDetections attach(NamedDetections detections) {
        return new AttachDetections(FIRE, detections, null);
    }

    private static DetachDetections detach(NamedDetections detections) {
        return new DetachDetections(FIRE, detections, "It was thunder.");
    }

    private static Story detected(NamedDetections... detections) {
        return Bridge.reported().does(new OpenIncident(FIRE, ACCORD, List.of(), List.of(detections), null));
    }

    private static ConcludeVerification verified(List<ViolationId> reports, NamedDetections... detections) {
        return new ConcludeVerification(FIRE, Outcome.VERIFIED, Basis.INDEPENDENT_SOURCES, reports, "Bearings cross.", "Both saw it.", null, null, List.of(detections));
    }

    @Test
    void an_incident_is_opened_for_what_machines_detected_alone() {
        var standing = standing(detected(HEARD, SEEN));
        assertThat(standing.observations()).isEqualTo(40);
        assertThat(standing.from()).isEqualTo(TEN_PAST);
        assertThat(standing.to()).isEqualTo(TEN_PAST.plusSeconds(74));
        assertThat(standing.resultBy()).as("as for a report without a severity").isEqualTo(Bridge.NOON.plus(Duration.ofHours(72)));
        assertThat(standing.marking()).isEqualTo(Marking.GREEN);
        assertThat(standing.detections()).extracting(GroupedDetections::numbers).extracting(DetectionNumbers::value).containsExactly("1-38", "1-2");
        assertThat(standing.detections().getFirst().uncertaintyM()).isEqualTo(400);
        assertThat(standing.detections().getLast().kinds()).containsExactly(Kind.MUZZLE_FLASH);
    }

    /** The bridge lies in a zone in force, and explosions there are severe by the second version of the rules. */
    private static Story graded() {
        return graded(new SeverityRule("blast", Set.of(Kind.EXPLOSION), null, null, null, null, Severity.S2));
    }

    private static Story graded(SeverityRule... rules) {
        var from = Instant.parse("2031-03-02T00:00:00Z");
        return Bridge.reported(Cast.inForce(Cast.signed().does(new AdoptSeverityRules(ACCORD, from, new SeverityRules(Severity.S1, List.of())))
                .does(new AdoptSeverityRules(ACCORD, from.plusSeconds(60), new SeverityRules(Severity.S1, List.of(rules)))))).does(new DesignateCeasefireZone(new ZoneId("river"), ACCORD, "River", ZoneKind.LINE_OF_CONTACT, null,
                        Boundary.polygon(30, 48, 31, 48, 31, 49, 30, 49), from, "Decision 1", null));
    }

    @Test
    void the_rules_in_force_propose_a_severity_for_what_machines_took_for_a_violation() {
        var opened = graded().does(new OpenIncident(FIRE, ACCORD, List.of(), List.of(HEARD), null));
        assertThat(standing(opened).detections()).extracting(GroupedDetections::proposed).containsExactly(new ProposedThere(Severity.S2, "blast", 2, null));
        assertThat(standing(opened).severity()).isEqualTo(Severity.S2);
        assertThat(standing(opened).resultBy()).as("as for a report of severity S2").isEqualTo(Bridge.NOON.plus(Duration.ofHours(24)));

        var flashes = graded().does(new OpenIncident(FIRE, ACCORD, List.of(), List.of(SEEN), null));
        assertThat(standing(flashes).severity()).as("by the catalogue a flash is an observation").isNull();
        assertThat(standing(flashes).resultBy()).isEqualTo(Bridge.NOON.plus(Duration.ofHours(72)));
        flashes.does(attach(HEARD));
        assertThat(standing(flashes).severity()).isEqualTo(Severity.S2);
        assertThat(standing(flashes).resultBy()).isEqualTo(Bridge.NOON.plus(Duration.ofHours(24)));
        assertThat(((MovesClocks) flashes.events().getLast()).clockMoves())
                .containsExactly(new ClockSet(ClockKind.VERIFICATION_RESULT, Bridge.NOON.plus(Duration.ofHours(24))));
        assertThat(standing(flashes.does(detach(HEARD))).severity()).isNull();
    }

    @Test
    void a_rule_that_asks_for_what_a_detection_does_not_tell_is_not_applied_and_is_named_where_it_might_propose_more() {
        var opened = graded(new SeverityRule("blast", Set.of(Kind.EXPLOSION), null, null, null, null, Severity.S2),
                new SeverityRule("dead", Set.of(Kind.EXPLOSION), null, 1, null, null, Severity.S3), new SeverityRule("heavy", null, Set.of(WeaponClass.MLRS, WeaponClass.UNKNOWN), null, null,
                        null, Severity.S3), new SeverityRule("many", null, null, null, 2, null, Severity.S3), new SeverityRule("clear", null, null, null, null, false, Severity.S3),
                new SeverityRule("few", null, null, null, 1, null, Severity.S2), new SeverityRule("raid", Set.of(Kind.INCURSION), null, null, 1, null, Severity.S3))
                .does(new OpenIncident(FIRE, ACCORD, List.of(), List.of(HEARD), null));
        assertThat(standing(opened).detections()).extracting(GroupedDetections::proposed)
                .containsExactly(new ProposedThere(Severity.S2, "blast", 2, List.of("clear", "dead", "heavy", "many")));

        var none = graded(new SeverityRule("dead", null, null, 1, null, null, Severity.S3)).does(new OpenIncident(FIRE, ACCORD, List.of(), List.of(HEARD), null));
        assertThat(standing(none).detections()).extracting(GroupedDetections::proposed).containsExactly(new ProposedThere(Severity.S1, "otherwise", 2, List.of("dead")));
    }

    @Test
    void where_no_zone_in_force_takes_it_for_a_violation_the_rules_propose_nothing() {
        assertThat(standing(detected(HEARD)).severity()).isNull();
        var heat = new NamedDetections(new DetectionsId("satellite-1.1"), null);
        assertThat(standing(graded().knowing(Bridge.batch(heat, "satellite-1", "gateway-3", Kind.HEAT, 5))
                .does(new OpenIncident(FIRE, ACCORD, List.of(), List.of(heat), null))).severity()).isNull();
    }

    @Test
    void detections_of_a_batch_stand_together_whatever_the_order_in_which_they_were_attached() {
        var story = Bridge.opened().does(attach(some(HEARD, "5-9"))).does(attach(SEEN)).does(attach(some(HEARD, "1-6,38")));
        assertThat(((DetectionsAttached) story.events().getLast()).numbers().value()).as("what is new").isEqualTo("1-4,38");
        assertThat(standing(story).detections()).extracting(each -> each.numbers().value()).containsExactly("1-9,38", "1-2");
        assertThat(standing(story).observations()).isEqualTo(2 + 10 + 2);

        var fewer = story.does(detach(some(HEARD, "38")));
        assertThat(standing(fewer).to()).isEqualTo(TEN_PAST.plusSeconds(60));
        assertThat(standing(fewer.does(detach(HEARD))).detections()).extracting(GroupedDetections::batch).containsExactly(SEEN.batch());
    }

    @Test
    void detections_speak_to_as_many_incidents_as_they_concern_and_a_merger_keeps_those_of_both() {
        var story = Bridge.opened().does(attach(HEARD)).does(new AttachDetections(OTHER, some(HEARD, "38"), null)).does(new MergeIncident(FIRE, OTHER, "The same fire."));
        assertThat(standing(story).observations()).isEqualTo(40);
        assertThat(standing(story.does(new ReverseMerger(FIRE, "There were two bridges."))).observations()).isEqualTo(40);
    }

    @Test
    @Provokes("INC-33")
    void a_detection_is_one_that_is_recorded() {
        var none = new NamedDetections(new DetectionsId("array-1.2"), null);
        Bridge.opened().refuses(attach(none), IncidentRule.DETECTION_RECORDED).refuses(attach(some(SEEN, "3")), IncidentRule.DETECTION_RECORDED);
        Bridge.reported().refuses(new OpenIncident(FIRE, ACCORD, List.of(POST), List.of(none), null), IncidentRule.DETECTION_RECORDED);
    }

    @Test
    @Provokes("INC-34")
    void an_incident_is_opened_with_a_limited_number_of_detections() {
        var many = new NamedDetections(new DetectionsId("array-1.3"), null);
        Bridge.reported().knowing(Bridge.batch(many, "array-1", "gateway-1", Kind.EXPLOSION, 463))
                .refuses(new OpenIncident(FIRE, ACCORD, List.of(), List.of(HEARD, many), null), IncidentRule.OPENED_WITH_SO_MANY)
                .does(new OpenIncident(FIRE, ACCORD, List.of(), List.of(some(HEARD, "1-37"), many), null));
    }

    @Test
    @Provokes({"INC-03", "INC-05", "INC-06"})
    void detections_are_attached_once_and_something_remains() {
        detected(HEARD).refuses(attach(some(HEARD, "2-3")), IncidentRule.ATTACHED_ONCE).refuses(detach(SEEN), IncidentRule.REPORT_ATTACHED)
                .refuses(detach(HEARD), IncidentRule.A_REPORT_REMAINS).does(detach(some(HEARD, "2-38")))
                .refuses(detach(some(HEARD, "2")), IncidentRule.REPORT_ATTACHED).does(new AttachReport(FIRE, POST)).does(detach(HEARD))
                .refuses(new DetachReport(FIRE, POST, "No."), IncidentRule.A_REPORT_REMAINS);
    }

    @Test
    @Provokes("INC-04")
    void an_incident_groups_detections_of_a_limited_number_of_batches() {
        var story = Bridge.opened();
        var batches = Stream.iterate(1, i -> i + 1).limit(Incident.MOST_BATCHES + 1).map(i -> new NamedDetections(new DetectionsId("radar-2." + i), null)).toList();
        batches.forEach(each -> story.knowing(Bridge.batch(each, "radar-2", "gateway-1", Kind.EXPLOSION, 500)));
        batches.subList(0, Incident.MOST_BATCHES - 1).forEach(each -> story.does(attach(each)));
        story.does(attach(some(batches.get(Incident.MOST_BATCHES - 1), "1"))).refuses(attach(batches.getLast()), IncidentRule.ROOM_FOR_REPORTS)
                .does(attach(batches.get(Incident.MOST_BATCHES - 1)));
    }

    @Test
    @Provokes({"INC-05", "INC-14"})
    void what_one_asset_detects_or_is_told_of_it_is_one_source() {
        var again = new NamedDetections(new DetectionsId("array-1.2"), null);
        var throughTheSame = new NamedDetections(new DetectionsId("array-9.1"), null);
        Bridge.assigned().knowing(Bridge.batch(again, "array-1", "gateway-9", Kind.EXPLOSION, 3)).knowing(Bridge.batch(throughTheSame, "array-9", "gateway-1", Kind.BURST, 3))
                .does(attach(HEARD)).does(attach(again)).does(attach(throughTheSame)).does(attach(SEEN)).person(VERIFIER)
                .refuses(verified(List.of(), HEARD), IncidentRule.TWO_SOURCES_OR_A_VISIT)
                .refuses(verified(List.of(), HEARD, again), IncidentRule.TWO_SOURCES_OR_A_VISIT)
                .refuses(verified(List.of(), HEARD, throughTheSame), IncidentRule.TWO_SOURCES_OR_A_VISIT)
                .refuses(verified(List.of(), SEEN, new NamedDetections(new DetectionsId("camera-1.8"), null)), IncidentRule.REPORT_ATTACHED)
                .does(verified(List.of(), HEARD, SEEN));
    }

    @Test
    void a_report_and_detections_are_two_sources_and_the_result_says_which_assets_saw_what_it_rests_on() {
        var story = Bridge.assigned().does(attach(HEARD)).person(VERIFIER).does(verified(List.of(POST), some(HEARD, "1-2"))).does(attach(SEEN));
        var result = standing(story).result();
        assertThat(result.detections()).containsExactly(some(HEARD, "1-2"));
        assertThat(result.seenBy()).containsExactly(new SeenBy(new AssetId("array-1"), TEN_PAST, TEN_PAST.plusSeconds(2)));
        story.does(Bridge.establish());
        assertThat(standing(story).violation().proposed()).isEqualTo(standing(story).proposed());
    }

    @Test
    @Provokes("INC-13")
    void whoever_runs_the_only_asset_does_not_verify_alone() {
        detected(HEARD).does(attach(SEEN)).does(new AssignVerifier(FIRE, MECHANISM, "gateway-1")).person("gateway-1")
                .refuses(verified(List.of(), HEARD), IncidentRule.NOT_SOLE_OBSERVER).does(verified(List.of(), HEARD, SEEN));
    }

    @Test
    void detections_on_both_sides_of_the_meridian_of_180_degrees_lie_together() {
        var batch = new RecordedBatch(new DetectionsId("buoy-1.1"), new AssetId("buoy-1"), MECHANISM, "g", List.of(
                new Detection(TEN_PAST, Kind.EXPLOSION, new Position(179.999, 10), null, null), new Detection(TEN_PAST, Kind.EXPLOSION, new Position(-179.997, 10), 50, null)));
        var grouped = GroupedDetections.of(batch, batch.all(), "Buoy", null);
        assertThat(grouped.position().longitude()).isCloseTo(-179.999, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(grouped.uncertaintyM()).isBetween(265.0, 275.0);
    }

    @Test
    void bad_input_is_named() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new OpenIncident(FIRE, ACCORD, List.of(), List.of(), null)).withMessageContaining("1 to 50");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new OpenIncident(FIRE, ACCORD, List.of(LATE, CAMERA), List.of(HEARD, some(HEARD, "2")), null))
                .withMessageContaining("a batch twice");
        for (var wrong : List.of("", "0", "501", "3-2", "1,", "1-2-3", "a", "1 2", "1000")) {
            assertThatExceptionOfType(InvalidInput.class).as(wrong).isThrownBy(() -> new DetectionNumbers(wrong));
        }
        assertThat(new DetectionNumbers("7,1-3,2-4,500")).hasToString("1-4,7,500");
    }
}
