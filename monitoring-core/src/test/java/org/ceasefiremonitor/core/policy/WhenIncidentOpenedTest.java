package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.participant.GrantMandate;
import org.ceasefiremonitor.core.recommendation.TakeRecommendation;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.verification.IncidentClosed;
import org.ceasefiremonitor.core.verification.IncidentMerged;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.VerifierAssigned;
import org.junit.jupiter.api.Test;

/** P3: an incident that nobody is assigned to is put before the head of the mechanism until somebody is, or until it goes on otherwise. */
class WhenIncidentOpenedTest {

    private static final IncidentId FIRE = new IncidentId("bridge-fire");
    private static final Instant NOON = instant("2031-03-05T12:00:00Z");
    private static final Instant DUE = instant("2031-03-05T12:15:00Z");
    private static final IncidentOpened OPENED = new IncidentOpened(FIRE, ACCORD, List.of(), DUE, instant("2031-03-06T12:00:00Z"), NOON, Marking.GREEN);
    private static final VerifierAssigned ASSIGNED = new VerifierAssigned(FIRE, MECHANISM, "analyst-1", NOON, Marking.GREEN);

    private final Reacting log = new Reacting(new WhenIncidentOpened(), Cast.inForce()
            .does(new GrantMandate(ASTORIA, Mandate.ANALYST, instant("2031-03-01T00:00:00Z"), null))
            .does(new GrantMandate(DALMARK, Mandate.ANALYST, instant("2031-03-01T00:00:00Z"), null)));

    @Test
    void a_verifier_who_is_no_party_is_recommended_to_the_head_of_the_mechanism() {
        var advice = log.happens(OPENED).recommended();

        assertThat(advice.to()).isEqualTo(Mandate.CHIEF_MONITOR);
        assertThat(advice.command().name()).isEqualTo("AssignVerifier");
        assertThat(advice.command().body()).containsOnly(Map.entry("incidentId", "bridge-fire"), Map.entry("verifier", "dalmark"));
        assertThat(advice.due()).isEqualTo(DUE);
        assertThat(advice.about()).isEqualTo("incident/bridge-fire");
        assertThat(advice.restsOn()).isEqualTo(log.position());
    }

    @Test
    void asked_again_about_an_event_it_wants_nothing_more() {
        log.happens(OPENED).recommended();
        assertThat(log.again()).isEmpty();
    }

    @Test
    void it_is_taken_once_somebody_is_assigned_and_made_anew_when_the_incident_is_reopened() {
        var first = log.happens(OPENED).recommended();
        assertThat(log.happens(ASSIGNED).only()).isEqualTo(new Reaction.Taken(new TakeRecommendation(
                first.recommendationId(), log.position())));
        assertThat(log.happens(ASSIGNED).all()).as("another verifier").isEmpty();

        var second = log.happens(new IncidentReopened(FIRE, "r", NOON, Marking.GREEN, DUE, DUE, null)).recommended();
        assertThat(second.recommendationId()).isNotEqualTo(first.recommendationId());
    }

    @Test
    void it_lapses_when_the_incident_is_merged_or_closed() {
        log.happens(OPENED).recommended();
        assertThat(log.happens(new IncidentMerged(FIRE, new IncidentId("mill-fire"), "r", NOON, Marking.GREEN)).only())
                .isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.happens(new IncidentClosed(FIRE, "r", NOON, Marking.GREEN)).all()).isEmpty();
    }

    @Test
    void whoever_may_see_the_incident_and_who_opened_it_may_see_what_is_recommended() {
        var strict = new IncidentOpened(FIRE, ACCORD, List.of(), DUE, DUE, NOON, new Marking(Tlp.AMBER_STRICT, List.of()));
        assertThat(log.happens(strict).recommended().marking()).isEqualTo(new Marking(Tlp.AMBER, List.of(MECHANISM)));
    }

    @Test
    void where_nobody_can_be_named_the_field_is_left_to_the_person() {
        var nobody = new Reacting(new WhenIncidentOpened(), Cast.inForce());
        assertThat(nobody.happens(OPENED).recommended().command().body()).containsOnlyKeys("incidentId");
    }
}
