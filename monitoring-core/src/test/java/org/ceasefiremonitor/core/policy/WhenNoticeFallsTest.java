package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.verification.Bridge.FIRE;

import java.time.Duration;
import java.time.Instant;
import org.ceasefiremonitor.core.activity.ActivityCancelled;
import org.ceasefiremonitor.core.activity.ActivityCorrected;
import org.ceasefiremonitor.core.activity.ActivityExceededNotice;
import org.ceasefiremonitor.core.activity.ActivityKind;
import org.ceasefiremonitor.core.activity.ExcessStruck;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.verification.AttachReport;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.MergeIncident;
import org.ceasefiremonitor.core.verification.Outcome;
import org.junit.jupiter.api.Test;

/** P2c: an incident that a notice explained is put before the head of the mechanism once the notice no longer does. */
class WhenNoticeFallsTest {

    private static final ActivityId MINES = new ActivityId("bridge-mines");
    private static final Instant BEFORE = Instant.parse("2031-03-01T20:00:00Z");

    private final Reacting log = new Reacting(new WhenNoticeFalls(), Bridge.concluded(Outcome.NOTIFIED_ACTIVITY));

    private static ActivityCorrected corrected(double west, Instant statedAt) {
        return new ActivityCorrected(MINES, ActivityKind.DEMINING, null, Boundary.polygon(west, 48, west + 1, 48, west + 1, 49, west, 49),
                Instant.parse("2031-03-02T04:00:00Z"), Instant.parse("2031-03-02T08:00:00Z"), null, "At the bridge.", null, null, null, null, statedAt, "r", AT,
                Marking.GREEN);
    }

    @Test
    void an_incident_is_to_be_reopened_when_the_notice_is_cancelled_and_no_more_once_it_was() {
        var advice = log.happens(new ActivityCancelled(MINES, "Fog.", AT, Marking.GREEN)).recommended();

        assertThat(advice.to()).isEqualTo(Mandate.CHIEF_MONITOR);
        assertThat(advice.command().name()).isEqualTo("ReopenIncident");
        assertThat(advice.about()).isEqualTo(FIRE.key());
        assertThat(advice.due()).isEqualTo(AT.plus(Duration.ofHours(24)));
        assertThat(log.happens(new IncidentReopened(FIRE, "r", AT, Marking.GREEN, AT, AT, null)).only()).isInstanceOf(Reaction.Taken.class);
    }

    @Test
    void a_notice_that_is_moved_away_or_was_changed_afterwards_explains_it_no_more_until_it_does_again() {
        assertThat(log.happens(corrected(35, AT)).recommended().reason()).contains("another place");
        assertThat(log.happens(corrected(30, BEFORE)).only()).isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.happens(corrected(30, AT)).recommended().reason()).contains("only since");
    }

    @Test
    void what_went_beyond_its_notice_is_in_doubt_until_that_is_struck() {
        assertThat(log.happens(new ActivityExceededNotice(MINES, "Until noon.", AT, Marking.GREEN)).recommended().reason()).contains("went beyond");
        assertThat(log.happens(new ExcessStruck(MINES, "Another one.", AT, Marking.GREEN)).only()).isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.happens(new ActivityCancelled(new ActivityId("bridge-exercise"), "Fog.", AT, Marking.GREEN)).all()).as("it was matched by nothing").isEmpty();
    }

    @Test
    void what_comes_to_the_incident_since_is_held_against_the_notice() {
        var fits = Bridge.concluded(Outcome.NOTIFIED_ACTIVITY).does(new AttachReport(FIRE, Bridge.LATE));
        assertThat(new Reacting(new WhenNoticeFalls(), fits).happens(fits.events().getLast()).all()).isEmpty();

        var noon = new ViolationId("report-noon");
        var story = Bridge.concluded(Outcome.NOTIFIED_ACTIVITY).knowing(Bridge.beginning(noon, Instant.parse("2031-03-02T09:10:00Z")));
        var attached = story.branch().does(new AttachReport(FIRE, noon));
        assertThat(new Reacting(new WhenNoticeFalls(), attached).happens(attached.events().getLast()).recommended().reason()).contains("all that speaks to it");

        var salvo = new IncidentId("noon-salvo");
        var merged = story.does(Bridge.open(salvo, noon)).does(new MergeIncident(salvo, FIRE, "One salvo."));
        assertThat(new Reacting(new WhenNoticeFalls(), merged).happens(merged.events().getLast()).recommended().about()).isEqualTo(FIRE.key());
    }
}
