package org.ceasefiremonitor.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.NO_FIRE;
import static org.ceasefiremonitor.core.verification.Bridge.CAMERA;
import static org.ceasefiremonitor.core.verification.Bridge.FIRE;
import static org.ceasefiremonitor.core.verification.Bridge.LATE;
import static org.ceasefiremonitor.core.verification.Bridge.NOON;
import static org.ceasefiremonitor.core.verification.Bridge.OTHER;
import static org.ceasefiremonitor.core.verification.Bridge.POST;
import static org.ceasefiremonitor.core.verification.Bridge.VERIFIER;
import static org.ceasefiremonitor.core.verification.IncidentStatesTest.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.agreement.AdoptTimeLimits;
import org.ceasefiremonitor.core.agreement.AdoptViolationCatalogue;
import org.ceasefiremonitor.core.agreement.BringAgreementIntoForce;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.TimeLimits;
import org.ceasefiremonitor.core.agreement.VerifiedBy;
import org.ceasefiremonitor.core.agreement.ViolationCatalogue;
import org.ceasefiremonitor.core.agreement.ViolationCatalogue.CatalogueEntry;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.mission.AuthoriseMission;
import org.ceasefiremonitor.core.verification.mission.DeployMission;
import org.ceasefiremonitor.core.verification.mission.ExamineSite;
import org.ceasefiremonitor.core.verification.mission.GrantAccess;
import org.ceasefiremonitor.core.verification.mission.Member;
import org.ceasefiremonitor.core.verification.mission.MissionMode;
import org.ceasefiremonitor.core.verification.mission.ReportMission;
import org.ceasefiremonitor.core.verification.mission.RequestAccess;
import org.ceasefiremonitor.core.verification.mission.RequestMission;
import org.ceasefiremonitor.core.zone.RecordedReport;
import org.junit.jupiter.api.Test;

public class IncidentTest {

    private static final ViolationId UNKNOWN = new ViolationId("report-unknown");

    /** A story in which each fact of an incident that has a correction is corrected. */
    public static List<Step> eachCorrection() {
        return Bridge.concluded(Outcome.VERIFIED).does(Bridge.establish()).does(new CloseIncident(FIRE, "Taken over."))
                .does(new ReopenIncident(FIRE, "The camera was slow."))
                .does(new AttachReport(FIRE, LATE)).does(new DetachReport(FIRE, LATE, "It tells of the mill."))
                .does(new AttachDetections(FIRE, Bridge.HEARD, null)).does(new DetachDetections(FIRE, Bridge.HEARD, "It was thunder."))
                .does(new MergeIncident(FIRE, OTHER, "The same fire.")).does(new ReverseMerger(FIRE, "There were two bridges."))
                .does(link(LinkKind.SAME_EVENT)).does(new UnlinkIncidents(FIRE, OTHER, LinkKind.SAME_EVENT, "There were two fires.")).steps();
    }

    /** A notice was matched, and that was taken back. */
    public static List<Step> eachMatch() {
        return Bridge.matched().does(new TakeBackMatch(FIRE, Bridge.DEMINING, "The sappers were elsewhere.")).steps();
    }

    @Test
    void an_incident_states_when_it_is_to_be_assigned_and_when_there_is_to_be_a_result() {
        var opened = (IncidentOpened) Bridge.reported().does(Bridge.open(FIRE, POST, CAMERA)).events().getLast();

        assertThat(opened.assignBy()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        assertThat(opened.resultBy()).as("severity S1").isEqualTo(NOON.plus(Duration.ofHours(72)));
        assertThat(opened.reports()).extracting(GroupedReport::source).containsExactly("Post 4", "Camera 2");
    }

    @Test
    void a_more_severe_report_brings_the_result_forward_and_a_milder_one_does_not_put_it_off() {
        var story = Bridge.reported().does(Bridge.open(FIRE, LATE));
        assertThat(standing(story).resultBy()).as("severity S3").isEqualTo(NOON.plus(Duration.ofHours(24)));
        assertThat(standing(story.later(Duration.ofHours(1)).does(new AttachReport(FIRE, POST))).resultBy())
                .isEqualTo(NOON.plus(Duration.ofHours(24)));

        var brought = Bridge.opened().later(Duration.ofHours(1)).does(new AttachReport(FIRE, LATE));
        assertThat(standing(brought).resultBy()).as("counted from the opening").isEqualTo(NOON.plus(Duration.ofHours(24)));
        assertThat(standing(brought).severity()).isEqualTo(Severity.S3);
    }

    @Test
    void the_time_limits_of_the_agreement_come_before_the_usual_ones() {
        var story = Bridge.reported().does(new AdoptTimeLimits(ACCORD, NOON.minusSeconds(60), new TimeLimits(java.util.Map.of(
                "verification-assignment", Duration.ofMinutes(5), "verification-result", Duration.ofHours(10)))))
                .does(Bridge.open(FIRE, POST));

        assertThat(standing(story).assignBy()).isEqualTo(NOON.plus(Duration.ofMinutes(5)));
        assertThat(standing(story).resultBy()).isEqualTo(NOON.plus(Duration.ofHours(10)));
    }

    @Test
    @Provokes("INC-22")
    void a_time_of_the_verification_is_missed_once_and_nothing_expires_by_it() {
        var result = new MissVerification(FIRE, ClockKind.VERIFICATION_RESULT);
        var overdue = Bridge.assigned().later(Duration.ofHours(72).minusNanos(1000)).refuses(result, IncidentRule.RUN_OUT).later(Duration.ofNanos(1000))
                .does(result).refuses(result, IncidentRule.RUN_OUT);
        assertThat(standing(overdue).state()).isEqualTo(IncidentStanding.State.UNDER_VERIFICATION);
        assertThat(overdue.events().getLast()).isEqualTo(new VerificationOverdue(FIRE, ClockKind.VERIFICATION_RESULT, NOON.plus(Duration.ofHours(72)),
                NOON.plus(Duration.ofHours(72)), Marking.GREEN));
    }

    @Test
    void the_clocks_of_a_verification_stop_with_a_merger_and_go_on_after_its_reversal_and_begin_anew_when_it_is_reopened() {
        var merged = Bridge.opened().does(new MergeIncident(FIRE, OTHER, "The same fire.")).later(Duration.ofHours(1))
                .refuses(new MissVerification(FIRE, ClockKind.VERIFIER_ASSIGNMENT), IncidentRule.RUN_OUT)
                .does(new ReverseMerger(FIRE, "There were two bridges."));
        assertThat(((MovesClocks) merged.events().getLast()).clockMoves()).containsExactly(
                new ClockSet(ClockKind.VERIFIER_ASSIGNMENT, NOON.plus(Duration.ofMinutes(15))),
                new ClockSet(ClockKind.VERIFICATION_RESULT, NOON.plus(Duration.ofHours(72))));

        var reopened = Bridge.concluded(Outcome.VERIFIED).later(Duration.ofDays(9)).does(new ReopenIncident(FIRE, "The camera was slow."));
        assertThat(standing(reopened).assignBy()).isEqualTo(NOON.plus(Duration.ofDays(9)).plus(Duration.ofMinutes(15)));
        assertThat(standing(reopened).resultBy()).isEqualTo(NOON.plus(Duration.ofDays(12)));
        reopened.later(Duration.ofMinutes(15)).does(new MissVerification(FIRE, ClockKind.VERIFIER_ASSIGNMENT));
    }

    @Test
    void a_report_speaks_to_as_many_incidents_as_it_concerns() {
        var story = Bridge.opened();

        assertThat(standing(story).reports()).extracting(GroupedReport::violationId).contains(POST);
        assertThat(story.find(OTHER, IncidentStanding.class).reports()).extracting(GroupedReport::violationId).contains(POST);
    }

    @Test
    void a_violation_keeps_what_the_rules_proposed_beside_what_a_person_set() {
        var story = Bridge.concluded(Outcome.VERIFIED).does(Bridge.establish());

        assertThat(story.events().getLast()).isEqualTo(new ViolationEstablished(FIRE, NO_FIRE, Severity.S1, Severity.S2, BORDURIA,
                "Article 1 forbids it.", NOON, Marking.GREEN));
        assertThat(standing(story).severity()).isEqualTo(Severity.S2);
    }

    @Test
    void a_visit_to_the_place_needs_no_second_source() {
        var mission = new MissionId("patrol-1");
        var visited = new ConcludeVerification(FIRE, Outcome.VERIFIED, Basis.ON_SITE_VISIT, List.of(POST), "Crater measured.", "Fresh crater.", mission);
        var story = visiting(Bridge.assigned(), mission);

        assertThat(standing(story.person(VERIFIER).does(visited)).result().basis()).isEqualTo(Basis.ON_SITE_VISIT);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new ConcludeVerification(FIRE, Outcome.VERIFIED, Basis.ON_SITE_VISIT, List.of(POST),
                "m", "r", null)).satisfies(bad -> assertThat(bad.field()).isEqualTo("missionId"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new ConcludeVerification(FIRE, Outcome.VERIFIED, Basis.INDEPENDENT_SOURCES,
                List.of(POST), "m", "r", mission)).satisfies(bad -> assertThat(bad.field()).isEqualTo("missionId"));
    }

    private static LinkIncidents link(LinkKind kind) {
        return new LinkIncidents(FIRE, OTHER, kind, "Twenty seconds lie between them.");
    }

    @Test
    void incidents_are_linked_in_several_ways_and_unlinked_in_one() {
        var story = Bridge.opened().does(link(LinkKind.RETALIATES_FOR)).does(link(LinkKind.PRECEDES))
                .does(new UnlinkIncidents(FIRE, OTHER, LinkKind.PRECEDES, "It came later."));
        assertThat(standing(story).links()).containsExactly(new IncidentStanding.Link(OTHER, LinkKind.RETALIATES_FOR, "Twenty seconds lie between them.", NOON));
    }

    @Test
    @Provokes({"INC-25", "INC-26", "INC-27"})
    void a_link_leads_to_another_incident_that_goes_on_once_in_each_way_and_is_taken_back_once() {
        Bridge.opened().refuses(new LinkIncidents(FIRE, new IncidentId("none"), LinkKind.PART_OF, "r"), IncidentRule.LINKED_TO_ONE_THAT_GOES_ON)
                .does(link(LinkKind.PART_OF)).refuses(link(LinkKind.PART_OF), IncidentRule.LINKED_ONCE)
                .refuses(new UnlinkIncidents(FIRE, OTHER, LinkKind.SAME_EVENT, "r"), IncidentRule.LINKED);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new LinkIncidents(FIRE, FIRE, LinkKind.PART_OF, "r"));
    }

    @Test
    void decisions_about_other_things_know_of_a_report_that_fewer_may_see_and_do_not_tell_of_it() {
        var story = narrowed();

        assertThat(story.find(FIRE, IncidentStanding.class).marking()).isEqualTo(new Marking(Tlp.AMBER, List.of(DALMARK, MECHANISM)));
        story.refuses(new LinkIncidents(OTHER, FIRE, LinkKind.PART_OF, "r"), IncidentRule.LINKED_TO_ONE_THAT_GOES_ON)
                .does(new LinkIncidents(FIRE, OTHER, LinkKind.PART_OF, "r"));
    }

    /** Fewer may see one of two incidents since a report was attached to it, and nothing else was decided of it. */
    private static Story narrowed() {
        var amber = new ViolationId("report-amber");
        return Bridge.reported().knowing(Bridge.report(amber, "Post 8", "m-23", RecordedReport.RECORDED, Severity.S1,
                new Marking(Tlp.AMBER, List.of(MECHANISM)), DALMARK)).does(Bridge.open(FIRE, POST)).does(Bridge.open(OTHER, POST))
                .does(new AttachReport(FIRE, amber));
    }

    @Test
    void the_directory_knows_an_incident_as_its_own_stream_does() {
        var story = Bridge.opened().does(new AttachReport(FIRE, LATE)).does(new AttachDetections(FIRE, Bridge.HEARD, null));
        assertThat(story.find(FIRE, IncidentStanding.class)).isEqualTo(standing(story));
        assertThat(story.find(FIRE, IncidentStanding.class).severity()).isEqualTo(Severity.S3);

        story.does(new DetachReport(FIRE, LATE, "It tells of the mill.")).does(new DetachDetections(FIRE, Bridge.HEARD, "It was thunder."))
                .does(new LinkIncidents(FIRE, OTHER, LinkKind.SAME_EVENT, "r"));
        assertThat(story.find(FIRE, IncidentStanding.class)).isEqualTo(standing(story));
        assertThat(story.find(FIRE, IncidentStanding.class).severity()).isEqualTo(Severity.S1);
    }

    @Test
    void an_incident_is_merged_into_one_that_all_may_see_who_see_it() {
        var story = narrowed();
        story.refuses(new MergeIncident(OTHER, FIRE, "The same fire."), IncidentRule.MERGED_INTO_ONE_THAT_GOES_ON)
                .by(BORDURIA).refuses(new MergeIncident(OTHER, FIRE, "The same fire."), IncidentRule.MERGED_INTO_ONE_THAT_GOES_ON)
                .by(MECHANISM).does(new MergeIncident(FIRE, OTHER, "The same fire."));
    }

    /** What one version of the catalogue demands of explosions, from the day of the fire on. */
    private static Story demanding(VerifiedBy demanded) {
        return Cast.signed().does(new AdoptViolationCatalogue(ACCORD, Instant.parse("2031-03-02T00:00:00Z"), new ViolationCatalogue(
                        Map.of(Kind.EXPLOSION, new CatalogueEntry(KindClass.VIOLATION, NO_FIRE, demanded)))))
                .then(NOON.toString()).does(new BringAgreementIntoForce(ACCORD, Instant.parse("2031-03-02T00:00:00Z"), "2 March 2031, 02:00 river time"))
                .knowing(Bridge.report(POST, "Post 4", "m-17", Severity.S1)).knowing(Bridge.report(CAMERA, "Camera 2", "m-18", Severity.S1))
                .does(Bridge.open(FIRE, POST, CAMERA)).does(Bridge.assign()).person(VERIFIER);
    }

    @Test
    @Provokes("INC-24")
    void the_catalogue_in_force_says_by_kind_what_a_verification_needs() {
        var mission = new MissionId("patrol-1");
        var sources = Bridge.conclude(Outcome.VERIFIED, POST, CAMERA);
        var visited = new ConcludeVerification(FIRE, Outcome.VERIFIED, Basis.ON_SITE_VISIT, List.of(POST), "m", "r", mission);
        var both = new ConcludeVerification(FIRE, Outcome.VERIFIED, Basis.ON_SITE_VISIT, List.of(POST, CAMERA), "m", "r", mission);
        demanding(VerifiedBy.SOURCES_OR_VISIT).does(sources);
        demanding(VerifiedBy.SOURCES).refuses(visited, IncidentRule.AS_THE_CATALOGUE_DEMANDS).does(sources);
        visiting(demanding(VerifiedBy.VISIT), mission).refuses(sources, IncidentRule.AS_THE_CATALOGUE_DEMANDS).does(visited);
        visiting(demanding(VerifiedBy.SOURCES_AND_VISIT), mission).refuses(sources, IncidentRule.AS_THE_CATALOGUE_DEMANDS)
                .refuses(visited, IncidentRule.AS_THE_CATALOGUE_DEMANDS).does(both);
        demanding(VerifiedBy.VISIT).does(Bridge.conclude(Outcome.UNVERIFIABLE, POST, CAMERA));
    }

    private static Story visiting(Story story, MissionId mission) {
        return story.does(new RequestMission(mission, FIRE, MissionMode.ON_SITE, "borduria", new Position(30.5, 48.5),
                        List.of(new Member(MECHANISM, "officer-1", null), new Member(ASTORIA, "officer-2", null)), "Measure the crater."))
                .does(new AuthoriseMission(mission)).does(new RequestAccess(mission)).by(BORDURIA).does(new GrantAccess(mission, null)).by(MECHANISM)
                .does(new DeployMission(mission))
                .does(new ExamineSite(mission, NOON.minusSeconds(60), NOON, "Measured.")).does(new ReportMission(mission, "A fresh crater."));
    }

    @Test
    void a_merger_keeps_the_reports_of_both_and_is_reversed_to_the_state_before() {
        var story = Bridge.assigned().does(new MergeIncident(FIRE, OTHER, "The same fire."));
        assertThat(standing(story).reports()).hasSize(2);
        assertThat(standing(story).mergedInto()).isEqualTo(OTHER);

        story.does(new ReverseMerger(FIRE, "There were two bridges."));
        assertThat(standing(story).state()).isEqualTo(IncidentStanding.State.UNDER_VERIFICATION);
        assertThat(standing(story).mergedInto()).isNull();
    }

    @Test
    void a_reopened_incident_has_no_result_no_violation_and_no_verifier() {
        var standing = standing(Bridge.concluded(Outcome.VERIFIED).does(Bridge.establish()).does(new ReopenIncident(FIRE, "Slow camera.")));

        assertThat(standing.result()).isNull();
        assertThat(standing.violation()).isNull();
        assertThat(standing.verifier()).isNull();
        assertThat(standing.severity()).as("what the rules proposed").isEqualTo(Severity.S1);
    }

    @Test
    void an_incident_is_shown_only_to_those_who_may_see_each_of_its_reports() {
        var amber = new ViolationId("report-amber");
        var story = Bridge.reported().knowing(Bridge.report(amber, "Post 8", "d-1", RecordedReport.RECORDED, Severity.S1,
                new Marking(Tlp.AMBER, List.of(MECHANISM)), DALMARK)).does(Bridge.open(FIRE, POST));
        assertThat(standing(story).marking()).isEqualTo(Marking.GREEN);

        story.does(new AttachReport(FIRE, amber));
        assertThat(story.events().getLast().visibility()).isEqualTo(new Marking(Tlp.AMBER, List.of(DALMARK, MECHANISM)));
        assertThat(standing(story).marking()).isEqualTo(new Marking(Tlp.AMBER, List.of(DALMARK, MECHANISM)));
    }

    @Test
    @Provokes("INC-01")
    void an_incident_is_judged_by_an_agreement_that_is_recorded() {
        Bridge.reported().refuses(new OpenIncident(FIRE, new AgreementId("no-accord"), List.of(POST)), IncidentRule.AGREEMENT_RECORDED);
    }

    @Test
    @Provokes("INC-02")
    void a_report_must_stand_and_be_seen_by_who_attaches_it() {
        for (var report : List.of("report-unknown", "report-retracted", "report-hidden")) {
            Bridge.opened().refuses(new AttachReport(FIRE, new ViolationId(report)), IncidentRule.REPORT_RECORDED);
            Bridge.reported().refuses(Bridge.open(FIRE, new ViolationId(report)), IncidentRule.REPORT_RECORDED);
        }
    }

    @Test
    @Provokes("INC-02")
    void a_result_rests_on_no_report_that_was_retracted_since() {
        Bridge.assigned().person(VERIFIER).knowing(Bridge.report(POST, "Post 4", "m-17", RecordedReport.RETRACTED, Severity.S1,
                Marking.GREEN, MECHANISM)).refuses(Bridge.conclude(Outcome.VERIFIED, POST, CAMERA), IncidentRule.REPORT_RECORDED);
    }

    @Test
    @Provokes("INC-03")
    void a_report_is_attached_once() {
        Bridge.opened().refuses(new AttachReport(FIRE, POST), IncidentRule.ATTACHED_ONCE);
    }

    @Test
    @Provokes("INC-04")
    void an_incident_groups_a_limited_number_of_reports() {
        var story = Bridge.opened();
        for (int i = 2; i <= Incident.MOST_REPORTS; i++) {
            story.knowing(Bridge.report(new ViolationId("report-" + i), "Post " + i, "m-" + i, Severity.S1));
        }
        for (int i = 2; i < Incident.MOST_REPORTS; i++) {
            story.does(new AttachReport(FIRE, new ViolationId("report-" + i)));
        }
        story.refuses(new AttachReport(FIRE, new ViolationId("report-" + Incident.MOST_REPORTS)), IncidentRule.ROOM_FOR_REPORTS);
    }

    @Test
    @Provokes("INC-05")
    void only_what_is_attached_is_detached_or_rested_on() {
        Bridge.assigned().person(VERIFIER).refuses(new DetachReport(FIRE, UNKNOWN, "No."), IncidentRule.REPORT_ATTACHED)
                .refuses(Bridge.conclude(Outcome.VERIFIED, POST, LATE), IncidentRule.REPORT_ATTACHED);
    }

    @Test
    @Provokes("INC-06")
    void the_last_report_remains() {
        Bridge.reported().does(Bridge.open(FIRE, POST)).refuses(new DetachReport(FIRE, POST, "No."), IncidentRule.A_REPORT_REMAINS);
    }

    @Test
    @Provokes({"INC-07", "INC-18"})
    void a_merged_incident_waits_for_the_reversal_of_its_merger() {
        Bridge.opened().refuses(new ReverseMerger(FIRE, "No."), IncidentRule.MERGED).does(new MergeIncident(FIRE, OTHER, "The same fire."))
                .refuses(Bridge.assign(), IncidentRule.NOT_MERGED);
    }

    @Test
    @Provokes({"INC-08", "INC-09", "INC-20", "INC-21"})
    void an_incident_is_closed_with_a_result_and_reopened_before_it_goes_on() {
        Bridge.assigned().person(VERIFIER).refuses(new CloseIncident(FIRE, "No."), IncidentRule.CLOSED_WITH_A_RESULT)
                .refuses(new ReopenIncident(FIRE, "No."), IncidentRule.RESULT_TO_REOPEN)
                .does(Bridge.conclude(Outcome.UNVERIFIABLE, POST)).refuses(Bridge.assign(), IncidentRule.RESULT_STANDS)
                .does(new CloseIncident(FIRE, "Nothing to be found.")).refuses(new AttachReport(FIRE, LATE), IncidentRule.NOT_CLOSED);
    }

    @Test
    @Provokes("INC-10")
    void a_verifier_has_a_mandate() {
        Bridge.opened().refuses(new AssignVerifier(FIRE, CALDONIA, "c-1"), IncidentRule.VERIFIER_MANDATED)
                .refuses(new AssignVerifier(FIRE, new org.ceasefiremonitor.core.identity.ParticipantId("nobody"), "n-1"),
                        IncidentRule.VERIFIER_MANDATED);
    }

    @Test
    @Provokes({"INC-11", "INC-12"})
    void the_assigned_person_states_the_result() {
        Bridge.opened().person(VERIFIER).refuses(Bridge.conclude(Outcome.VERIFIED, POST, CAMERA), IncidentRule.VERIFIER_ASSIGNED)
                .does(Bridge.assign()).person("analyst-4").refuses(Bridge.conclude(Outcome.VERIFIED, POST, CAMERA), IncidentRule.BY_THE_VERIFIER)
                .person(VERIFIER).by(DALMARK).refuses(Bridge.conclude(Outcome.VERIFIED, POST, CAMERA), IncidentRule.BY_THE_VERIFIER);
    }

    @Test
    @Provokes("INC-13")
    void nobody_verifies_alone_what_they_alone_observed() {
        var story = Bridge.opened().does(new AssignVerifier(FIRE, MECHANISM, "m-17")).person("m-17");
        for (var outcome : Outcome.values()) {
            story.refuses(Bridge.conclude(outcome, POST), IncidentRule.NOT_SOLE_OBSERVER);
        }
        story.does(Bridge.conclude(Outcome.VERIFIED, POST, CAMERA));
    }

    @Test
    @Provokes("INC-14")
    void two_sources_are_independent_if_they_differ_in_name_and_in_who_reported_them() {
        var sameSource = new ViolationId("report-same-source");
        var samePerson = new ViolationId("report-same-person");
        Bridge.assigned().does(new AttachReport(FIRE, sameSource)).does(new AttachReport(FIRE, samePerson)).person(VERIFIER)
                .refuses(Bridge.conclude(Outcome.VERIFIED, POST), IncidentRule.TWO_SOURCES_OR_A_VISIT)
                .refuses(Bridge.conclude(Outcome.VERIFIED, POST, sameSource), IncidentRule.TWO_SOURCES_OR_A_VISIT)
                .refuses(Bridge.conclude(Outcome.VERIFIED, POST, samePerson), IncidentRule.TWO_SOURCES_OR_A_VISIT)
                .does(Bridge.conclude(Outcome.VERIFIED, sameSource, samePerson));
    }

    @Test
    @Provokes("INC-15")
    void a_violation_is_established_once_of_what_is_verified() {
        Bridge.concluded(Outcome.UNVERIFIABLE).refuses(Bridge.establish(), IncidentRule.VERIFIED);
        Bridge.concluded(Outcome.VERIFIED).does(Bridge.establish()).refuses(Bridge.establish(), IncidentRule.VERIFIED);
    }

    @Test
    @Provokes("INC-16")
    void a_violation_cites_a_provision_that_was_in_force_when_the_act_began() {
        Bridge.concluded(Outcome.VERIFIED).refuses(new EstablishViolation(FIRE, "art-9", Severity.S2, null, "No such article."),
                IncidentRule.PROVISION_IN_FORCE);
    }

    @Test
    @Provokes("INC-17")
    void only_a_party_is_accused() {
        Bridge.concluded(Outcome.VERIFIED).refuses(new EstablishViolation(FIRE, NO_FIRE, Severity.S2, CALDONIA, "No."),
                IncidentRule.ACCUSED_IS_PARTY);
    }

    @Test
    @Provokes("INC-19")
    void an_incident_is_merged_into_one_that_goes_on() {
        Bridge.opened().refuses(new MergeIncident(FIRE, new IncidentId("nothing"), "No."), IncidentRule.MERGED_INTO_ONE_THAT_GOES_ON)
                .does(new MergeIncident(OTHER, FIRE, "The same fire."))
                .refuses(new MergeIncident(FIRE, OTHER, "No."), IncidentRule.MERGED_INTO_ONE_THAT_GOES_ON);
    }

    @Test
    void bad_input_is_named() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Bridge.open(FIRE)).satisfies(bad ->
                assertThat(bad.field()).isEqualTo("reports"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Bridge.open(FIRE, POST, POST));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new MergeIncident(FIRE, FIRE, "No."));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() ->
                new ConcludeVerification(FIRE, Outcome.UNVERIFIABLE, Basis.ON_SITE_VISIT, List.of(POST), "m", "r", null))
                .satisfies(bad -> assertThat(bad.field()).isEqualTo("basis"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() ->
                new ConcludeVerification(FIRE, Outcome.VERIFIED, null, List.of(POST), "m", "r", null));
    }
}
