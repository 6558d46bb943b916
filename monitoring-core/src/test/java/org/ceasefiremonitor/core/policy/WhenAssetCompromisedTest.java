package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.commission.Hearing.CASE;
import static org.ceasefiremonitor.core.commission.Hearing.INCIDENT;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.commission.Hearing;
import org.ceasefiremonitor.core.commission.breach.ReviewRequested;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.AssetCompromised;
import org.ceasefiremonitor.core.mechanism.AssetKind;
import org.ceasefiremonitor.core.mechanism.AssetRegistered;
import org.ceasefiremonitor.core.mechanism.CompromiseEnded;
import org.ceasefiremonitor.core.mechanism.CompromiseStruck;
import org.ceasefiremonitor.core.mechanism.Footprint;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.verification.Basis;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.SeenBy;
import org.ceasefiremonitor.core.verification.VerificationConcluded;
import org.junit.jupiter.api.Test;

/** P17: what rests on an asset that was in other hands is put before those who judged it. */
class WhenAssetCompromisedTest {

    private static final AssetId RADAR = new AssetId("radar-2");
    private static final Instant SEEN = AT.minus(Duration.ofHours(5));

    private final Reacting log = new Reacting(new WhenAssetCompromised(), Hearing.found()).happens(new AssetRegistered(RADAR, AssetKind.RADAR, "Radar 2", DALMARK,
            new Footprint(new Position(10, 20), 8000), SEEN.minus(Duration.ofDays(1))));

    private void concluded(IncidentId incident, AssetId asset, Instant from, Instant to) {
        if (!incident.equals(INCIDENT)) {
            log.happens(new IncidentOpened(incident, ACCORD, List.of(), AT, AT, AT, Marking.GREEN));
        }
        log.happens(new VerificationConcluded(incident, Outcome.VERIFIED, Basis.ON_SITE_VISIT, List.of(new ViolationId("r-1")), "m", "r", MECHANISM, "p-1", AT,
                Marking.GREEN, List.of(new SeenBy(asset, from, to)), null, null, null));
    }

    private static AssetCompromised compromised(Instant from, Instant until) {
        return new AssetCompromised(RADAR, from, until, "Its cable was tapped.");
    }

    @Test
    void each_incident_that_rests_on_what_it_saw_then_is_to_be_reopened_within_the_hour() {
        concluded(new IncidentId("a"), RADAR, SEEN, SEEN.plusSeconds(60));
        concluded(new IncidentId("b"), RADAR, SEEN.minusSeconds(600), SEEN.minusSeconds(300));
        concluded(new IncidentId("c"), new AssetId("camera-1"), SEEN, SEEN);

        var advice = log.happens(compromised(SEEN, SEEN.plusSeconds(30))).recommended();
        assertThat(advice.to()).isEqualTo(Mandate.CHIEF_MONITOR);
        assertThat(advice.command().name()).isEqualTo("ReopenIncident");
        assertThat(advice.about()).isEqualTo("incident/a");
        assertThat(advice.due()).isEqualTo(AT.plus(Duration.ofHours(1)));
        assertThat(log.happens(new IncidentReopened(new IncidentId("a"), "r", AT, Marking.GREEN, AT, AT, null)).only()).isInstanceOf(Reaction.Taken.class);
    }

    @Test
    void a_compromise_without_an_end_covers_all_that_came_after() {
        concluded(new IncidentId("a"), RADAR, SEEN, SEEN);
        concluded(new IncidentId("b"), RADAR, SEEN.plusSeconds(900), SEEN.plusSeconds(901));
        assertThat(log.happens(compromised(SEEN, null)).recommendations()).extracting(each -> each.about()).containsExactlyInAnyOrder("incident/a", "incident/b");
        assertThat(log.happens(new CompromiseStruck(RADAR, SEEN, "Another radar.")).all()).hasSize(2).allMatch(Reaction.Lapsed.class::isInstance);
    }

    @Test
    void a_finding_that_rests_on_it_is_to_be_reviewed_and_the_parties_are_told_alike() {
        concluded(INCIDENT, RADAR, SEEN, SEEN);
        log.happens(compromised(SEEN, null));
        assertThat(log.recommendations()).extracting(each -> each.command().name()).containsExactly("ReopenIncident", "RequestReview");
        assertThat(log.recommendations().getLast().about()).isEqualTo(CASE.key());
        assertThat(log.notices()).extracting(ServeNotice::to).containsExactly(ASTORIA, BORDURIA);
        assertThat(log.notices().stream().map(ServeNotice::text).distinct()).hasSize(1);
        assertThat(log.happens(new ReviewRequested(CASE, BORDURIA, "g")).only()).isInstanceOf(Reaction.Taken.class);
    }

    @Test
    void a_review_lapses_with_the_compromise_unless_something_else_is_in_doubt() {
        concluded(INCIDENT, RADAR, SEEN, SEEN);
        log.happens(compromised(SEEN, null));
        assertThat(log.happens(new CompromiseStruck(RADAR, SEEN, "Another radar.")).all()).extracting(each -> ((Reaction.Lapsed) each).command().recommendationId().value())
                .containsExactly("P17-reopen-1-" + INCIDENT.value(), "P17-review-1-" + CASE.value());

        log.happens(compromised(SEEN.minusSeconds(60), SEEN.minusSeconds(1))).happens(compromised(SEEN, SEEN.plusSeconds(1)));
        assertThat(log.recommendations()).hasSize(2);
        assertThat(log.happens(new CompromiseStruck(RADAR, SEEN.minusSeconds(60), "Not then.")).all()).as("what it saw for this is in doubt as before").isEmpty();
    }

    @Test
    void an_end_of_the_compromise_clears_what_came_after() {
        concluded(new IncidentId("a"), RADAR, SEEN, SEEN);
        concluded(new IncidentId("b"), RADAR, SEEN.plusSeconds(900), SEEN.plusSeconds(901));
        log.happens(compromised(SEEN, null));
        assertThat(log.happens(new CompromiseEnded(RADAR, SEEN, SEEN.plusSeconds(30), "It was mended.")).only()).isInstanceOfSatisfying(Reaction.Lapsed.class,
                lapsed -> assertThat(lapsed.command().recommendationId().value()).isEqualTo("P17-reopen-1-b"));
    }

    @Test
    void at_most_a_hundred_incidents_are_put_before_somebody_at_a_time() {
        for (int i = 0; i < 101; i++) {
            concluded(new IncidentId("i-" + i), RADAR, SEEN, SEEN);
        }
        assertThat(log.happens(compromised(SEEN, null)).recommendations()).hasSize(100);
    }
}
