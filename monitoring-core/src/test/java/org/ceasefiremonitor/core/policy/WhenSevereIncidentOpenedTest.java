package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.agreement.AdoptTimeLimits;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.TimeLimits;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.mechanism.body.ActivateMechanism;
import org.ceasefiremonitor.core.mechanism.body.DefineSector;
import org.ceasefiremonitor.core.mechanism.body.EstablishMechanism;
import org.ceasefiremonitor.core.mechanism.body.Sector;
import org.ceasefiremonitor.core.participant.GrantMandate;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.DetectionsAttached;
import org.ceasefiremonitor.core.verification.GroupedDetections;
import org.ceasefiremonitor.core.verification.GroupedReport;
import org.ceasefiremonitor.core.verification.IncidentClosed;
import org.ceasefiremonitor.core.verification.IncidentMerged;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.ReportAttached;
import org.ceasefiremonitor.core.verification.VerifierAssigned;
import org.ceasefiremonitor.core.verification.mission.MissionMode;
import org.ceasefiremonitor.core.verification.mission.MissionRequested;
import org.ceasefiremonitor.core.zone.DesignateCeasefireZone;
import org.ceasefiremonitor.core.zone.ProposedThere;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.junit.jupiter.api.Test;

/** P3 and P3b by severity and sector: who is asked to verify, and whether to look at the place. */
class WhenSevereIncidentOpenedTest {

    private static final IncidentId FIRE = new IncidentId("bridge-fire");
    private static final MechanismId RIVER = new MechanismId("river-mechanism");
    private static final Instant MIDNIGHT = instant("2031-03-02T00:00:00Z");
    private static final Instant NOON = instant("2031-03-05T12:00:00Z");
    private static final Position BRIDGE = new Position(31.5, 48.3);

    private static IncidentOpened opened(Severity severity, Position place, Marking marking) {
        var report = new GroupedReport(new ViolationId("r-1"), 1, ASTORIA, "m-1", "Patrol 4", Kind.EXPLOSION, place, null, NOON, NOON, severity, null);
        return new IncidentOpened(FIRE, ACCORD, List.of(report), NOON.plusSeconds(900), NOON.plusSeconds(86_400), NOON, marking);
    }

    private static IncidentOpened opened(Severity severity) {
        return opened(severity, BRIDGE, Marking.GREEN);
    }

    /** Caldonia and Dalmark have analysts. */
    private static Story before() {
        return Cast.inForce().does(new GrantMandate(CALDONIA, Mandate.ANALYST, MIDNIGHT, null)).does(new GrantMandate(DALMARK, Mandate.ANALYST, MIDNIGHT, null));
    }

    /** Dalmark heads a sector in which Caldonia's analysts verify. */
    private static Story withSector() {
        return before().does(new DesignateCeasefireZone(new ZoneId("bridge"), ACCORD, "Bridge", ZoneKind.BUFFER, null,
                        Boundary.polygon(31, 48, 32, 48, 32, 49, 31, 49, 31, 48), MIDNIGHT, "Annex 1", null))
                .does(new EstablishMechanism(RIVER, ACCORD, "River Mechanism", "To monitor.", "Article 7", MIDNIGHT, null))
                .does(new DefineSector(RIVER, new Sector("north", "North", List.of(new ZoneId("bridge")), DALMARK, List.of(CALDONIA), null)));
    }

    private static Story active() {
        return withSector().does(new ActivateMechanism(RIVER, MIDNIGHT));
    }

    private static Object verifier(Story story, IncidentOpened incident) {
        return new Reacting(new WhenIncidentOpened(), story).happens(incident).recommended().command().body().get("verifier");
    }

    @Test
    void where_one_source_alone_speaks_to_it_a_second_one_is_to_be_asked() {
        var one = opened(Severity.S2).reports().getFirst();
        assertThat(reason(one)).endsWith("a second one is to be asked, or the place visited.");
        assertThat(reason(one, new GroupedReport(new ViolationId("r-2"), 1, ASTORIA, "m-1", "Patrol 5", Kind.EXPLOSION, BRIDGE, null, NOON, NOON, Severity.S2, null)))
                .as("told by the same person").contains("one source");
        assertThat(reason(one, new GroupedReport(new ViolationId("r-2"), 1, DALMARK, "m-2", "Patrol 5", Kind.EXPLOSION, BRIDGE, null, NOON, NOON, Severity.S2, null)))
                .doesNotContain("one source");
    }

    private static String reason(GroupedReport... reports) {
        return new Reacting(new WhenIncidentOpened(), before()).happens(new IncidentOpened(FIRE, ACCORD, List.of(reports), NOON.plusSeconds(900), NOON.plusSeconds(86_400), NOON,
                Marking.GREEN)).recommended().reason();
    }

    @Test
    void a_mission_is_recommended_for_severity_s2_or_more() {
        var advice = new Reacting(new WhenSevereIncidentOpened(), before()).happens(opened(Severity.S2)).recommended();
        assertThat(advice.to()).isEqualTo(Mandate.CHIEF_MONITOR);
        assertThat(advice.command().name()).isEqualTo("RequestMission");
        assertThat(advice.command().body()).containsAllEntriesOf(Map.of("missionId", "mission-bridge-fire", "incidentId", "bridge-fire"));
        assertThat(advice.due()).isEqualTo(NOON.plus(Duration.ofHours(1)));

        assertThat(new Reacting(new WhenSevereIncidentOpened(), before()).happens(opened(Severity.S1)).all()).isEmpty();
        assertThat(new Reacting(new WhenSevereIncidentOpened(), before()).happens(opened(null)).all()).isEmpty();
    }

    @Test
    void the_agreement_s_time_limit_comes_first() {
        var story = before().does(new AdoptTimeLimits(ACCORD, MIDNIGHT, new TimeLimits(Map.of("mission-request", Duration.ofMinutes(30)))));
        assertThat(new Reacting(new WhenSevereIncidentOpened(), story).happens(opened(Severity.S3)).recommended().due()).isEqualTo(NOON.plusSeconds(1800));
    }

    @Test
    void it_is_taken_when_a_mission_is_asked_for_and_lapses_when_the_incident_goes_on_otherwise() {
        var log = new Reacting(new WhenSevereIncidentOpened(), before()).happens(opened(Severity.S2));
        assertThat(log.again()).isEmpty();
        assertThat(log.happens(new MissionRequested(new MissionId("m-1"), ACCORD, FIRE, MissionMode.ON_SITE, "UNKNOWN", BRIDGE, List.of(), "To look.", NOON,
                Marking.GREEN)).only()).isInstanceOf(Reaction.Taken.class);
        assertThat(log.happens(new IncidentClosed(FIRE, "r", NOON, Marking.GREEN)).all()).isEmpty();

        assertThat(new Reacting(new WhenSevereIncidentOpened(), before()).happens(opened(Severity.S2))
                .happens(new IncidentMerged(FIRE, new IncidentId("mill-fire"), "r", NOON, Marking.GREEN)).only()).isInstanceOf(Reaction.Lapsed.class);
    }

    private static ReportAttached attached(String id, Severity severity) {
        return new ReportAttached(FIRE, new GroupedReport(new ViolationId(id), 1, ASTORIA, "m-1", "Patrol 4", Kind.EXPLOSION, BRIDGE, null, NOON, NOON, severity, null),
                NOON.plusSeconds(86_400), NOON.plusSeconds(60), Marking.GREEN, null);
    }

    @Test
    void a_mission_is_recommended_once_where_only_what_is_attached_later_is_severe() {
        var log = new Reacting(new WhenSevereIncidentOpened(), before().then(NOON.plusSeconds(60).toString())).happens(opened(Severity.S1));
        assertThat(log.happens(attached("r-2", Severity.S1)).all()).isEmpty();
        var advice = log.happens(attached("r-3", Severity.S3)).recommended();
        assertThat(advice.command().name()).isEqualTo("RequestMission");
        assertThat(advice.reason()).startsWith("Severity S3 is proposed");
        assertThat(advice.due()).isEqualTo(NOON.plusSeconds(60).plus(Duration.ofHours(1)));
        assertThat(log.happens(attached("r-4", Severity.S3)).all()).as("it is before the head of the mechanism").isEmpty();
        log.happens(requested());
        assertThat(log.happens(attached("r-5", Severity.S3)).all()).as("somebody goes").isEmpty();

        var unasked = new Reacting(new WhenSevereIncidentOpened(), before().then(NOON.plusSeconds(60).toString())).happens(opened(Severity.S1)).happens(requested());
        assertThat(unasked.happens(attached("r-2", Severity.S3)).all()).as("somebody goes already").isEmpty();
    }

    @Test
    void a_mission_is_recommended_for_what_machines_alone_detect() {
        var heard = new GroupedDetections(new DetectionsId("array-1.1"), new DetectionNumbers("1-38"), new AssetId("array-1"), ASTORIA, "g-1", "Array", List.of(Kind.EXPLOSION),
                BRIDGE, 400, NOON, NOON, "1", new ProposedThere(Severity.S2, "blast", 2, null));
        assertThat(new Reacting(new WhenSevereIncidentOpened(), before()).happens(new IncidentOpened(FIRE, ACCORD, List.of(), NOON, NOON, NOON, Marking.GREEN, List.of(heard)))
                .recommended().reason()).startsWith("Severity S2 is proposed");
        var later = new Reacting(new WhenSevereIncidentOpened(), before().then(NOON.plusSeconds(60).toString())).happens(opened(Severity.S1));
        assertThat(later.happens(new DetectionsAttached(FIRE, new DetectionNumbers("1-38"), heard, NOON.plusSeconds(60), Marking.GREEN, null, null)).recommended().reason())
                .startsWith("Severity S2 is proposed");
    }

    private static MissionRequested requested() {
        return new MissionRequested(new MissionId("m-1"), ACCORD, FIRE, MissionMode.ON_SITE, "UNKNOWN", BRIDGE, List.of(), "To look.", NOON, Marking.GREEN);
    }

    @Test
    void who_heads_the_sector_is_asked_to_verify_what_is_severe_and_its_verifiers_what_is_not() {
        assertThat(verifier(before(), opened(Severity.S2))).as("no sector").isEqualTo("caldonia");
        assertThat(verifier(active(), opened(Severity.S2))).isEqualTo("dalmark");
        assertThat(verifier(active(), opened(Severity.S1))).isEqualTo("caldonia");
        assertThat(verifier(active(), opened(null))).isEqualTo("caldonia");
        assertThat(verifier(active(), opened(Severity.S2, new Position(10, 10), Marking.GREEN))).as("elsewhere").isEqualTo("caldonia");
        assertThat(verifier(withSector(), opened(Severity.S2))).as("not active yet").isEqualTo("caldonia");
    }

    @Test
    void a_verifier_is_recommended_anew_where_what_is_attached_later_is_more_severe_while_nobody_is_assigned() {
        var log = new Reacting(new WhenIncidentOpened(), active().then(NOON.plusSeconds(60).toString())).happens(opened(null));
        assertThat(log.happens(attached("r-2", Severity.S1)).all()).as("none is severe").isEmpty();

        var reactions = log.happens(attached("r-3", Severity.S2)).all();
        assertThat(reactions).hasSize(2);
        assertThat(reactions.getFirst()).isInstanceOfSatisfying(Reaction.Lapsed.class,
                lapsed -> assertThat(lapsed.command().reason()).isEqualTo("Severity S2 is proposed since."));
        assertThat(reactions.getLast()).isInstanceOfSatisfying(Reaction.Recommend.class, anew -> {
            assertThat(anew.command().reason()).startsWith("Nobody is assigned to the incident, for which severity S2 is proposed.");
            assertThat(anew.command().command().body()).as("the head of the sector").containsEntry("verifier", "dalmark");
            assertThat(anew.command().due()).as("as before").isEqualTo(NOON.plusSeconds(900));
        });
        assertThat(log.again()).isEmpty();
        assertThat(log.happens(attached("r-4", Severity.S1)).all()).as("S2 still").isEmpty();
        assertThat(log.happens(attached("r-5", Severity.S3)).all()).hasSize(2);

        log.happens(new VerifierAssigned(FIRE, DALMARK, "analyst-1", NOON, Marking.GREEN));
        assertThat(log.happens(attached("r-6", Severity.S3)).all()).isEmpty();
        var assigned = new Reacting(new WhenIncidentOpened(), active()).happens(opened(Severity.S1)).happens(new VerifierAssigned(FIRE, DALMARK, "analyst-1", NOON, Marking.GREEN));
        assertThat(assigned.happens(attached("r-2", Severity.S3)).all()).as("somebody is at it").isEmpty();
    }

    @Test
    void who_reported_it_comes_after_the_others_also_in_its_own_sector() {
        var report = new GroupedReport(new ViolationId("r-1"), 1, DALMARK, "m-1", "Patrol 4", Kind.EXPLOSION, BRIDGE, null, NOON, NOON, Severity.S2, null);
        assertThat(verifier(active(), new IncidentOpened(FIRE, ACCORD, List.of(report), NOON, NOON, NOON, Marking.GREEN))).isEqualTo("caldonia");
    }

    @Test
    void the_sector_is_named_with_its_head_to_those_only_who_may_see_the_mechanism() {
        var advice = new Reacting(new WhenIncidentOpened(), active()).happens(opened(Severity.S2, BRIDGE, Marking.CLEAR)).recommended();
        assertThat(advice.reason()).contains("the sector North, which dalmark heads");
        assertThat(advice.marking()).isEqualTo(Marking.GREEN);
        assertThat(new Reacting(new WhenSevereIncidentOpened(), active()).happens(opened(Severity.S2, BRIDGE, Marking.CLEAR)).recommended().marking())
                .isEqualTo(Marking.GREEN);
        assertThat(new Reacting(new WhenIncidentOpened(), before()).happens(opened(Severity.S2, BRIDGE, Marking.CLEAR)).recommended().marking())
                .isEqualTo(Marking.CLEAR);
    }
}
