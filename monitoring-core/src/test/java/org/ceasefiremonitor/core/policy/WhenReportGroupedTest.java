package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.verification.Bridge.CAMERA;
import static org.ceasefiremonitor.core.verification.Bridge.FIRE;
import static org.ceasefiremonitor.core.verification.Bridge.LATE;
import static org.ceasefiremonitor.core.verification.Bridge.POST;
import static org.ceasefiremonitor.core.verification.Bridge.VERIFIER;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.activity.ActivityKind;
import org.ceasefiremonitor.core.activity.CancelActivity;
import org.ceasefiremonitor.core.activity.CorrectActivity;
import org.ceasefiremonitor.core.activity.NotifyActivity;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.AssignVerifier;
import org.ceasefiremonitor.core.verification.AttachReport;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.ConcludeVerification;
import org.ceasefiremonitor.core.verification.DetachReport;
import org.ceasefiremonitor.core.verification.MatchActivity;
import org.ceasefiremonitor.core.verification.MergeIncident;
import org.ceasefiremonitor.core.verification.OpenIncident;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.ReopenIncident;
import org.ceasefiremonitor.core.verification.ReverseMerger;
import org.ceasefiremonitor.core.verification.TakeBackMatch;
import org.junit.jupiter.api.Test;

/** P2, its second half: incidents and what was notified find each other, whichever was there first. */
class WhenReportGroupedTest {

    private static final ActivityId MINES = new ActivityId("mines");
    private static final ActivityId RANGE = new ActivityId("range");
    private static final OpenIncident OPEN = new OpenIncident(FIRE, ACCORD, List.of(POST, CAMERA));

    private static NotifyActivity notice(ActivityId id, ActivityKind kind, double west, Marking marking) {
        return new NotifyActivity(id, ACCORD, kind, null, Boundary.polygon(west, 48, west + 1, 48, west + 1, 49, west, 49),
                Instant.parse("2031-03-02T04:00:00Z"), Instant.parse("2031-03-02T08:00:00Z"), null, "At the bridge.", marking);
    }

    private static Reaction match(ActivityId activity, boolean aboutTheIncident) {
        return new Reaction.Match(new MatchActivity(FIRE, activity, null), aboutTheIncident ? activity : FIRE);
    }

    private static List<Reaction> after(Story story) {
        Event latest = story.events().getLast();
        return new Reacting(new WhenReportGrouped(), story).happens(latest).all();
    }

    @Test
    void an_incident_is_matched_with_each_notice_that_fits_it() {
        var story = Bridge.reported().by(ASTORIA).does(notice(MINES, ActivityKind.DEMINING, 30, null)).does(notice(RANGE, ActivityKind.LIVE_FIRE, 30, null))
                .does(notice(new ActivityId("convoy"), ActivityKind.CONVOY, 30, null)).does(notice(new ActivityId("far"), ActivityKind.DEMINING, 35, null))
                .does(notice(new ActivityId("hidden"), ActivityKind.DEMINING, 30, new Marking(Tlp.AMBER, List.of()))).by(MECHANISM);

        assertThat(after(story.does(OPEN))).containsExactly(match(MINES, true), match(RANGE, true));
    }

    @Test
    void a_notice_that_comes_later_finds_the_incidents_that_wait() {
        var opened = Bridge.reported().does(OPEN).by(ASTORIA);
        assertThat(after(opened.branch().does(notice(MINES, ActivityKind.DEMINING, 30, null)))).containsExactly(match(MINES, false));
        assertThat(after(opened.branch().does(notice(MINES, ActivityKind.DEMINING, 35, null)))).isEmpty();
        var corrected = opened.branch().does(notice(MINES, ActivityKind.DEMINING, 35, null)).does(new CorrectActivity(MINES, ActivityKind.DEMINING, null,
                Boundary.polygon(30, 48, 31, 48, 31, 49, 30, 49), Instant.parse("2031-03-02T04:00:00Z"), Instant.parse("2031-03-02T08:00:00Z"), null,
                "At the bridge.", "Another bridge."));
        assertThat(after(corrected)).containsExactly(match(MINES, false));
        assertThat(after(opened.branch().does(notice(MINES, ActivityKind.DEMINING, 35, null)).does(new CancelActivity(MINES, "Fog.")))).isEmpty();
    }

    @Test
    void once_a_result_stands_nothing_is_linked_until_the_incident_is_reopened() {
        var concluded = Bridge.reported().does(OPEN).does(new AssignVerifier(FIRE, MECHANISM, VERIFIER)).person(VERIFIER)
                .does(new ConcludeVerification(FIRE, Outcome.UNVERIFIABLE, null, List.of(POST), "m", "r", null));
        var noticed = concluded.by(ASTORIA).does(notice(MINES, ActivityKind.DEMINING, 30, null));
        assertThat(after(noticed)).isEmpty();
        assertThat(after(noticed.by(MECHANISM).does(new ReopenIncident(FIRE, "There is a notice.")))).containsExactly(match(MINES, true));
    }

    @Test
    void what_a_person_took_back_stays_so() {
        var story = Bridge.reported().by(ASTORIA).does(notice(MINES, ActivityKind.DEMINING, 30, null)).by(MECHANISM).does(OPEN)
                .does(new MatchActivity(FIRE, MINES, null));
        assertThat(after(story.branch().does(new DetachReport(FIRE, CAMERA, "It tells of the mill.")))).as("matched already").isEmpty();
        assertThat(after(story.does(new TakeBackMatch(FIRE, MINES, "No.")).does(new DetachReport(FIRE, CAMERA, "It tells of the mill.")))).isEmpty();
    }

    @Test
    void what_was_merged_into_an_incident_is_held_against_a_notice() {
        var noon = new ViolationId("report-noon");
        var salvo = new IncidentId("noon-salvo");
        var merged = Bridge.reported().knowing(Bridge.beginning(noon, Instant.parse("2031-03-02T09:10:00Z"))).does(OPEN)
                .does(new OpenIncident(salvo, ACCORD, List.of(noon))).does(new MergeIncident(salvo, FIRE, "One salvo."));
        assertThat(after(merged.branch().by(ASTORIA).does(notice(MINES, ActivityKind.DEMINING, 30, null)))).isEmpty();
        assertThat(after(merged.by(ASTORIA).does(notice(MINES, ActivityKind.DEMINING, 30, null)).by(MECHANISM)
                .does(new AttachReport(FIRE, LATE)))).as("looked at again").isEmpty();
    }

    @Test
    void when_a_merger_is_reversed_what_took_the_incident_in_is_held_against_the_notices_as_well() {
        var noon = new ViolationId("report-noon");
        var salvo = new IncidentId("noon-salvo");
        var merged = Bridge.reported().knowing(Bridge.beginning(noon, Instant.parse("2031-03-02T09:10:00Z"))).does(OPEN)
                .does(new OpenIncident(salvo, ACCORD, List.of(noon))).does(new MergeIncident(salvo, FIRE, "One salvo."))
                .by(ASTORIA).does(notice(MINES, ActivityKind.DEMINING, 30, null)).by(MECHANISM);
        assertThat(reversed(merged, salvo)).containsExactly(match(MINES, true));

        var whole = new IncidentId("whole");
        var within = merged.branch().does(new OpenIncident(whole, ACCORD, List.of(LATE))).does(new MergeIncident(FIRE, whole, "One fire."));
        assertThat(reversed(within, salvo)).as("what goes on for the one that took it in").containsExactly(new Reaction.Match(new MatchActivity(whole, MINES, null), MINES));
    }

    private static List<Reaction> reversed(Story merged, IncidentId incident) {
        var reversal = merged.branch().does(new ReverseMerger(incident, "Two salvos.")).events().getLast();
        return new Reacting(new WhenReportGrouped(), merged).happens(reversal).all();
    }
}
