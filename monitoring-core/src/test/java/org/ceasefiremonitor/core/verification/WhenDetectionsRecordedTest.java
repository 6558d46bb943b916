package org.ceasefiremonitor.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.directory.Definitions;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.Detection;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.mechanism.DetectionsRecorded;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.mechanism.RecordedBatch;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.zone.DesignateCeasefireZone;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.junit.jupiter.api.Test;

class WhenDetectionsRecordedTest {

    private static final Instant HOUR = Instant.parse("2031-03-02T05:00:00Z");
    private static final Instant NOW = HOUR.plus(Duration.ofMinutes(10));

    private final Groupings groupings = new Groupings(Correlation.DEFAULT);
    private final WhenDetectionsRecorded policy = new WhenDetectionsRecorded(Correlation.DEFAULT, groupings);
    private final Definitions directory = zoned();
    private final Map<DetectionsId, RecordedBatch> batches = new HashMap<>();

    /** A zone in force around the bridge, eleven degrees wide. */
    private static Definitions zoned() {
        return Cast.inForce().does(new DesignateCeasefireZone(new ZoneId("river"), ACCORD, "River", ZoneKind.LINE_OF_CONTACT, null,
                Boundary.polygon(25, 48, 36, 48, 36, 49, 25, 49),
                Instant.parse("2031-03-02T00:00:00Z"), "Decision 1", null)).directory();
    }

    private static Detection at(int second, double eastKm, Kind kind) {
        return new Detection(HOUR.plusSeconds(second), kind, new Position(30.5 + eastKm / 73.7, 48.5), 100, 80);
    }

    private static Stream<Detection> many(int count, int from, double eastKm, Kind kind) {
        return IntStream.range(0, count).mapToObj(i -> at(from + 2 * i, eastKm, kind));
    }

    private List<IncidentCommand> comes(String asset, long sequence, Stream<Detection> detections) {
        return comes(asset, sequence, detections, NOW);
    }

    private List<IncidentCommand> comes(String asset, long sequence, Stream<Detection> detections, Instant recordedAt) {
        var event = new DetectionsRecorded(new AssetId(asset), HOUR, sequence, detections.toList());
        batches.put(event.registered(), new RecordedBatch(event.registered(), event.assetId(), new ParticipantId("p"), "g", event.detections()));
        policy.takeIn(event, recordedAt, directory);
        var done = new ArrayList<IncidentCommand>();
        for (var each : policy.together(event, recordedAt)) {
            policy.decide(each, directory).ifPresent(command -> {
                done.add(command);
                carryOut(command);
            });
            assertThat(policy.decide(each, directory)).as("once").satisfies(again -> assertThat(again.isEmpty() || done.isEmpty()
                    || !again.get().equals(done.getLast())).isTrue());
        }
        return done;
    }

    private GroupedDetections grouped(NamedDetections named) {
        return GroupedDetections.of(batches.get(named.batch()), named.numbers(), "s", "1");
    }

    private void carryOut(IncidentCommand command) {
        groupings.evolve(switch (command) {
            case OpenIncident open -> new IncidentOpened(open.incidentId(), open.agreementId(), List.of(), NOW, NOW, NOW, Marking.GREEN,
                    open.detections().stream().map(this::grouped).toList());
            case AttachDetections attach -> {
                var before = groupings.near(grouped(attach.detections()).sightings().findFirst().orElseThrow()).stream()
                        .filter(each -> attach.incidentId().equals(each.about())).findFirst().orElseThrow().incident().of(attach.detections().batch());
                var numbers = attach.detections().numbers();
                yield new DetectionsAttached(attach.incidentId(), numbers, grouped(new NamedDetections(attach.detections().batch(),
                        before.map(each -> each.numbers().and(numbers)).orElse(numbers))), NOW, Marking.GREEN, null, null);
            }
            default -> throw new AssertionError("the policy does not " + command);
        });
    }

    private static NamedDetections named(String batch, String numbers) {
        return new NamedDetections(new DetectionsId(batch), new DetectionNumbers(numbers));
    }

    @Test
    void thirty_eight_explosions_open_an_incident_and_two_flashes_join_it() {
        assertThat(comes("array", 1, many(38, 490, 0, Kind.EXPLOSION))).singleElement().satisfies(command -> {
            var open = (OpenIncident) command;
            assertThat(open.agreementId()).isEqualTo(ACCORD);
            assertThat(open.reports()).isEmpty();
            assertThat(open.detections()).containsExactly(named("array.1", "1-38"));
            assertThat(open.correlation()).isEqualTo("1");
        });
        assertThat(comes("camera", 1, many(2, 490, 0.5, Kind.MUZZLE_FLASH))).singleElement()
                .satisfies(command -> assertThat(((AttachDetections) command).detections()).isEqualTo(named("camera.1", "1-2")));
    }

    @Test
    void a_few_wait_for_those_that_open_an_incident() {
        assertThat(comes("camera", 1, many(2, 490, 0.5, Kind.MUZZLE_FLASH))).isEmpty();
        assertThat(comes("array", 1, many(38, 490, 0, Kind.EXPLOSION))).singleElement()
                .satisfies(command -> assertThat(((OpenIncident) command).detections()).containsExactly(named("array.1", "1-38"), named("camera.1", "1-2")));
        assertThat(groupings.size()).as("nothing waits on").isEqualTo(1);
    }

    /** A person opens an incident with some detections. */
    private void opens(String id, NamedDetections detections) {
        groupings.evolve(new IncidentOpened(new IncidentId(id), ACCORD, List.of(), NOW, NOW, NOW, Marking.GREEN, List.of(grouped(detections))));
    }

    private List<NamedDetections> waiting() {
        return groupings.near(GroupedDetections.together("here", List.of(at(490, 0, Kind.EXPLOSION)))).stream().map(Groupings.Grouped::detections)
                .filter(Objects::nonNull).toList();
    }

    @Test
    void what_a_person_leaves_of_those_that_wait_waits_on() {
        assertThat(comes("camera", 1, many(2, 490, 0.5, Kind.MUZZLE_FLASH))).isEmpty();
        assertThat(comes("camera", 2, many(2, 490, 0.5, Kind.MUZZLE_FLASH))).isEmpty();
        opens("first", named("camera.1", "1"));
        opens("second", named("camera.2", "2"));
        assertThat(waiting()).containsExactlyInAnyOrder(named("camera.1", "2"), named("camera.2", "1"));
        groupings.evolve(new DetectionsAttached(new IncidentId("first"), new DetectionNumbers("2"), grouped(named("camera.1", "1-2")), NOW, Marking.GREEN, null, null));
        assertThat(waiting()).containsExactly(named("camera.2", "1"));
    }

    @Test
    void what_a_person_has_attached_a_part_of_goes_on_without_that_part() {
        var event = new DetectionsRecorded(new AssetId("array"), HOUR, 1, many(38, 490, 0, Kind.EXPLOSION).toList());
        batches.put(event.registered(), new RecordedBatch(event.registered(), event.assetId(), new ParticipantId("p"), "g", event.detections()));
        policy.takeIn(event, NOW, directory);
        opens("first", named("array.1", "5-9"));

        var all = policy.together(event, NOW).getFirst();
        var decided = policy.decide(all, directory).orElseThrow();
        assertThat(decided).isInstanceOfSatisfying(AttachDetections.class, attach -> {
            assertThat(attach.incidentId()).isEqualTo(new IncidentId("first"));
            assertThat(attach.detections()).isEqualTo(named("array.1", "1-4,10-38"));
        });
        carryOut(decided);
        assertThat(policy.decide(all, directory)).isEmpty();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void one_batch_can_tell_of_several_events_and_the_largest_comes_first() {
        var both = Stream.concat(many(5, 100, 0, Kind.EXPLOSION), many(9, 101, 20, Kind.EXPLOSION));
        assertThat(comes("array", 1, both)).extracting(command -> ((OpenIncident) command).detections())
                .containsExactly(List.of(named("array.1", "6-14")), List.of(named("array.1", "1-5")));
        assertThat(comes("array", 2, Stream.concat(many(1, 130, 0, Kind.EXPLOSION), many(1, 131, 20, Kind.EXPLOSION)))).hasSize(2)
                .allMatch(AttachDetections.class::isInstance);
    }

    @Test
    void what_lies_in_no_zone_in_force_or_is_long_over_or_no_violation_by_kind_opens_nothing() {
        assertThat(comes("array", 1, many(38, 490, 900, Kind.EXPLOSION))).isEmpty();
        assertThat(comes("array", 2, many(38, 490, 0, Kind.EXPLOSION), NOW.plus(Duration.ofDays(2)))).isEmpty();
        assertThat(comes("array", 3, many(38, 490, 0, Kind.HEAT))).isEmpty();
    }

    @Test
    void the_work_on_a_batch_is_bounded_however_scattered_it_is() {
        var scattered = IntStream.range(0, 500).mapToObj(i -> at(i, 15.0 * (i % 100), Kind.EXPLOSION));
        assertThat(comes("radar", 1, scattered)).hasSizeLessThanOrEqualTo(WhenDetectionsRecorded.MOST);
        assertThat(groupings.size()).isLessThanOrEqualTo(WhenDetectionsRecorded.MOST);
    }
}
