package org.ceasefiremonitor.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.place.Place;
import org.ceasefiremonitor.core.place.PlaceForm;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.report.Count;
import org.ceasefiremonitor.core.report.CountQualifier;
import org.ceasefiremonitor.core.report.Credibility;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Movement;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.time.ObservedInterval;
import org.ceasefiremonitor.core.time.TimePrecision;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.core.zone.CorrectionEffect;
import org.ceasefiremonitor.core.zone.ViolationCorrected;
import org.ceasefiremonitor.core.zone.ViolationReported;
import org.ceasefiremonitor.core.zone.ViolationRetracted;
import org.ceasefiremonitor.core.zone.Tallied;
import org.junit.jupiter.api.Test;

class WhenReportRecordedTest {

    private static final Instant NOON = Instant.parse("2031-03-02T12:00:00Z");
    private static final ZoneId RIVER = new ZoneId("river");

    private final WhenReportRecorded policy = new WhenReportRecorded(Correlation.DEFAULT);
    private final Map<ViolationId, ViolationReported> recorded = new HashMap<>();
    private final List<IncidentCommand> done = new ArrayList<>();
    private Instant now = NOON;

    /** A report of something that happened so many minutes before now, so many kilometres east of the bridge. */
    private static Report seen(double eastKm, Instant when, Kind kind, Marking marking) {
        return new Report("Post 4", Means.SEEN, null, new Place(new Position(30.5 + eastKm / 73.7, 48.5), null, null, null, null, PlaceForm.POSITION),
                new ObservedInterval(when, when.plusSeconds(60), TimePrecision.MINUTE, "05:10", null, "UTC"), kind, Movement.UNDETERMINED, null,
                WeaponClass.UNKNOWN, null, new Count(1, CountQualifier.EXACT), "UNKNOWN", null, Reliability.B, Credibility.PROBABLY_TRUE, null,
                List.of(), null, null, marking, null);
    }

    private ViolationReported reported(String id, AgreementId agreement, Report report) {
        var classed = report.kind() == Kind.EXPLOSION ? KindClass.VIOLATION : KindClass.OBSERVATION;
        return new ViolationReported(new ViolationId(id), RIVER, List.of(RIVER), 1, report,
                new Assessment(classed, null, null, null, agreement, 1, 1, List.of(), List.of()), now);
    }

    private Optional<IncidentCommand> comes(ViolationReported reported) {
        recorded.put(reported.violationId(), reported);
        policy.evolve(reported);
        var decided = policy.decide(reported);
        decided.ifPresent(command -> {
            done.add(command);
            carryOut(command);
        });
        return decided;
    }

    private Optional<IncidentCommand> comes(String id, double eastKm, long minutesAgo) {
        return comes(reported(id, ACCORD, seen(eastKm, now.minusSeconds(60 * minutesAgo), Kind.EXPLOSION, Marking.GREEN)));
    }

    private void carryOut(IncidentCommand command) {
        policy.evolve(switch (command) {
            case OpenIncident open -> new IncidentOpened(open.incidentId(), open.agreementId(),
                    open.reports().stream().map(report -> grouped(report, open.correlation())).toList(), now, now, now, Marking.GREEN);
            case AttachReport attach -> new ReportAttached(attach.incidentId(), grouped(attach.violationId(), attach.correlation()), now, now,
                    Marking.GREEN, null);
            default -> throw new AssertionError("the policy does not " + command);
        });
    }

    private GroupedReport grouped(ViolationId id, String correlation) {
        var report = recorded.get(id).report();
        return new GroupedReport(id, 1, MECHANISM, "m-17", report.source(), report.kind(), report.place().position(), report.place().uncertaintyM(),
                report.observed().from(), report.observed().to(), Severity.S1, correlation);
    }

    private static IncidentId opened(Optional<IncidentCommand> decided) {
        assertThat(decided).containsInstanceOf(OpenIncident.class);
        return ((OpenIncident) decided.orElseThrow()).incidentId();
    }

    private static IncidentId attached(Optional<IncidentCommand> decided) {
        assertThat(decided).containsInstanceOf(AttachReport.class);
        return ((AttachReport) decided.orElseThrow()).incidentId();
    }

    @Test
    void the_first_report_opens_an_incident_and_those_near_it_join_and_each_tells_by_which_parameters() {
        var fire = opened(comes("post", 0, 10));
        assertThat(attached(comes("camera", 0.5, 8))).isEqualTo(fire);
        assertThat(opened(comes("mill", 9, 8))).isNotEqualTo(fire);
        assertThat(opened(comes("later", 0, 1))).isNotEqualTo(fire);
        assertThat(done).extracting(command -> command instanceof OpenIncident open ? open.correlation() : ((AttachReport) command).correlation())
                .containsOnly(Correlation.DEFAULT.version());
    }

    @Test
    void a_report_is_grouped_once_however_often_it_is_looked_at() {
        var post = reported("post", ACCORD, seen(0, NOON, Kind.EXPLOSION, Marking.GREEN));
        opened(comes(post));
        assertThat(comes(post)).isEmpty();
        assertThat(Waiting.incidentFor(post.violationId())).isEqualTo(Waiting.incidentFor(new ViolationId("post")))
                .isNotEqualTo(Waiting.incidentFor(new ViolationId("camera")));
    }

    @Test
    void an_observation_joins_but_opens_nothing_and_waits_for_a_report_that_does() {
        assertThat(comes(reported("heat", ACCORD, seen(0.3, NOON.minusSeconds(120), Kind.HEAT, Marking.GREEN)))).isEmpty();
        assertThat(comes(reported("heat-elsewhere", ACCORD, seen(6, NOON.minusSeconds(120), Kind.HEAT, Marking.GREEN)))).isEmpty();
        var opening = comes("post", 0, 3);
        assertThat(((OpenIncident) opening.orElseThrow()).reports()).extracting(ViolationId::value).containsExactly("post", "heat");
        assertThat(attached(comes(reported("heat-2", ACCORD, seen(0, NOON.minusSeconds(100), Kind.HEAT, Marking.GREEN))))).isEqualTo(opened(opening));
    }

    @Test
    void an_observation_that_was_retracted_is_waited_for_no_longer() {
        comes(reported("heat", ACCORD, seen(0.3, NOON.minusSeconds(120), Kind.HEAT, Marking.GREEN)));
        policy.evolve(new ViolationRetracted(new ViolationId("heat"), RIVER, List.of(RIVER), 2,
                new Tallied(NOON, KindClass.OBSERVATION, Kind.HEAT, null, "UNKNOWN"), "A farmer.", Marking.GREEN, NOON));
        assertThat(((OpenIncident) comes("post", 0, 3).orElseThrow()).reports()).extracting(ViolationId::value).containsExactly("post");
    }

    /** The policy may be behind the log, and looks ahead before it decides. */
    @Test
    void a_report_that_was_retracted_before_it_is_decided_on_is_left_alone() {
        var post = taken("post", 0);
        policy.evolve(retracted(post));
        assertThat(policy.decide(post)).isEmpty();
        var fire = opened(comes("camera", 0.2, 9));
        var mast = taken("mast", 0);
        policy.evolve(retracted(mast));
        assertThat(policy.decide(mast)).as("nor is it brought to an incident").isEmpty();
        assertThat(attached(comes("patrol", 0.1, 9))).isEqualTo(fire);
    }

    @Test
    void a_report_that_was_corrected_before_it_is_decided_on_is_taken_as_it_stands() {
        var mill = opened(comes("mill", 9, 10));
        var moved = taken("moved", 0);
        policy.evolve(corrected(moved, RIVER, seen(9, moved.report().observed().from(), Kind.EXPLOSION, Marking.GREEN), moved.assessment()));
        policy.evolve(corrected(moved, new ZoneId("left"), seen(9, moved.report().observed().from(), Kind.EXPLOSION, Marking.GREEN), null));
        var joins = policy.decide(moved);
        assertThat(attached(joins)).isEqualTo(mill);
        carryOut(joins.orElseThrow());
        assertThat(policy.decide(moved)).as("grouped once").isEmpty();

        var alone = taken("alone", 30);
        policy.evolve(corrected(alone, RIVER, seen(40, NOON.minusSeconds(600), Kind.EXPLOSION, Marking.GREEN), alone.assessment()));
        policy.evolve(corrected(alone, new ZoneId("left"), seen(40, NOON.minusSeconds(600), Kind.EXPLOSION, Marking.GREEN), null));
        opened(policy.decide(alone));
        var elsewhere = taken("elsewhere", 50);
        policy.evolve(corrected(elsewhere, RIVER, seen(90, NOON.minusSeconds(600), Kind.EXPLOSION, Marking.GREEN), null));
        assertThat(policy.decide(elsewhere)).as("in no zone it breaks no rule").isEmpty();
        var hidden = taken("hidden", 60);
        policy.evolve(corrected(hidden, RIVER, seen(60, NOON.minusSeconds(600), Kind.EXPLOSION, new Marking(Tlp.AMBER, List.of())), hidden.assessment()));
        assertThat(policy.decide(hidden)).as("only some may see it now").isEmpty();
        policy.evolve(corrected(hidden, RIVER, 3, seen(60, NOON.minusSeconds(600), Kind.EXPLOSION, Marking.GREEN), hidden.assessment()));
        opened(policy.decide(hidden));
    }

    @Test
    void a_report_that_was_corrected_is_judged_by_the_zone_in_which_it_is_decided_on_and_not_by_the_last() {
        var twice = taken("twice", 70);
        var report = seen(70, NOON.minusSeconds(600), Kind.EXPLOSION, Marking.GREEN);
        policy.evolve(corrected(twice, RIVER, report, twice.assessment()));
        policy.evolve(corrected(twice, new ZoneId("under-another"), report, new Assessment(KindClass.OBSERVATION, null, null, null, new AgreementId("other-accord"), 1, 1,
                List.of(), List.of())));
        opened(policy.decide(twice));
    }

    /** A report that is recorded, and not decided on yet. */
    private ViolationReported taken(String id, double eastKm) {
        var reported = reported(id, ACCORD, seen(eastKm, now.minusSeconds(600), Kind.EXPLOSION, Marking.GREEN));
        recorded.put(reported.violationId(), reported);
        policy.evolve(reported);
        return reported;
    }

    private static ViolationRetracted retracted(ViolationReported reported) {
        return new ViolationRetracted(reported.violationId(), RIVER, List.of(RIVER), 2, Tallied.of(reported.report(), reported.assessment()), "A farmer.", Marking.GREEN, NOON);
    }

    private static ViolationCorrected corrected(ViolationReported reported, ZoneId zone, Report report, Assessment assessment) {
        return corrected(reported, zone, 2, report, assessment);
    }

    private static ViolationCorrected corrected(ViolationReported reported, ZoneId zone, long revision, Report report, Assessment assessment) {
        return new ViolationCorrected(reported.violationId(), zone, List.of(RIVER), revision, assessment == null ? CorrectionEffect.LEFT : CorrectionEffect.CHANGED,
                Tallied.of(reported.report(), reported.assessment()), report, assessment, "Another grid.", NOON);
    }

    @Test
    void what_is_long_over_what_is_imported_and_what_only_some_may_see_is_left_to_people() {
        assertThat(comes("yesterday", 0, 25 * 60)).isEmpty();
        assertThat(comes("last-night", 0, 23 * 60)).isPresent();
        assertThat(comes(reported("amber", ACCORD, seen(0, NOON, Kind.EXPLOSION, new Marking(Tlp.AMBER, List.of(DALMARK)))))).isEmpty();
        var stated = seen(0, NOON, Kind.EXPLOSION, Marking.GREEN);
        assertThat(comes(reported("imported", ACCORD, new Report(stated.source(), stated.means(), null, stated.place(), stated.observed(), stated.kind(),
                stated.movement(), null, stated.weaponClass(), null, stated.count(), stated.side(), null, stated.reliability(), stated.credibility(),
                null, List.of(), null, new ImportId("archive"), Marking.GREEN, null)))).isEmpty();
    }

    @Test
    void nothing_joins_an_incident_of_another_agreement_nor_one_that_only_some_may_see() {
        opened(comes("post", 0, 10));
        opened(comes(reported("other", new AgreementId("other-accord"), seen(0, NOON.minusSeconds(600), Kind.EXPLOSION, Marking.GREEN))));
        var hidden = new IncidentId("hidden");
        var far = reported("far", ACCORD, seen(50, NOON, Kind.EXPLOSION, Marking.GREEN));
        recorded.put(far.violationId(), far);
        policy.evolve(new IncidentOpened(hidden, ACCORD, List.of(grouped(far.violationId(), null)), now, now, now, new Marking(Tlp.AMBER, List.of())));
        opened(comes("far-too", 50, 0));
    }

    @Test
    void what_people_decide_stays_so() {
        var fire = opened(comes("post", 0, 10));
        var mill = opened(comes("mill", 9, 10));
        policy.evolve(new IncidentMerged(mill, fire, "One salvo.", now, Marking.GREEN));
        assertThat(attached(comes("mill-2", 9, 9))).as("goes to the one that goes on").isEqualTo(fire);
        policy.evolve(new MergerReversed(mill, "Two salvos.", now, Marking.GREEN, null, null, fire));
        assertThat(attached(comes("mill-3", 9, 9))).isEqualTo(mill);
        policy.evolve(new IncidentClosed(fire, "Done.", now, Marking.GREEN));
        assertThat(opened(comes("late", 0, 10))).isNotIn(fire, mill);
    }

    @Test
    void a_full_incident_is_followed_by_another() {
        var fire = opened(comes("report-1", 0, 10));
        for (int i = 2; i <= Incident.MOST_REPORTS; i++) {
            assertThat(attached(comes("report-" + i, 0, 10))).isEqualTo(fire);
        }
        var next = opened(comes("one-more", 0, 10));
        assertThat(attached(comes("and-another", 0, 10))).isEqualTo(next);
    }

    /** The index is a matter of speed: what is near is found, and what is too far to be joined is not looked at. */
    @Test
    void what_can_be_joined_is_found_at_every_latitude_and_is_forgotten_in_time() {
        var random = new Random(5);
        var groupings = new Groupings(Correlation.DEFAULT);
        var all = new ArrayList<Sighting>();
        for (int i = 0; i < 3_000; i++) {
            var place = new Position(30 + random.nextDouble(), List.of(0, 48, 70, 85).get(i % 4) + random.nextDouble());
            var sighting = new Sighting("s-" + i, Kind.EXPLOSION, place, random.nextInt(6_000), NOON.minusSeconds(i), NOON);
            all.add(sighting);
            groupings.keep(sighting);
        }
        double reach = Correlation.DEFAULT.spanM() + 2 * Correlation.DEFAULT.uncertainM();
        for (var sighting : all.subList(0, 200)) {
            var near = groupings.near(sighting).stream().map(grouped -> grouped.first().id()).toList();
            assertThat(near).containsAll(all.stream().filter(other -> other.metresTo(sighting) <= reach).map(Sighting::id).toList());
            assertThat(near.size()).isLessThan(1_500);
        }
        groupings.forget(NOON.minusSeconds(999));
        assertThat(groupings.size()).isEqualTo(1_000);
        assertThat(policy.reach()).isEqualTo(Duration.ofHours(43));
    }
}
