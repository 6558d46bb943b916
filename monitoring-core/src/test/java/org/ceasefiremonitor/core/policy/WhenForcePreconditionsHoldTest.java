package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.force.MultinationalForceTest.BATTALION;
import static org.ceasefiremonitor.core.force.MultinationalForceTest.FORCE;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.time.Duration;
import java.util.Map;
import org.ceasefiremonitor.core.coordination.CellEstablished;
import org.ceasefiremonitor.core.coordination.WatchOpened;
import org.ceasefiremonitor.core.force.AuthorisationStruck;
import org.ceasefiremonitor.core.force.CessationAssessedCredible;
import org.ceasefiremonitor.core.force.Component;
import org.ceasefiremonitor.core.force.ContributionAssigned;
import org.ceasefiremonitor.core.force.DeploymentAuthorised;
import org.ceasefiremonitor.core.force.HostRequestReceived;
import org.ceasefiremonitor.core.force.LegalAgreementRecorded;
import org.ceasefiremonitor.core.force.MultinationalForceTest;
import org.ceasefiremonitor.core.force.Precondition;
import org.ceasefiremonitor.core.force.PreconditionWithdrawn;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionOperational;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionShortfallDetected;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionWithdrawn;
import org.junit.jupiter.api.Test;

/** P15 and P20: what a force waits for is put before whom it concerns, and what is missing of it is told. */
class WhenForcePreconditionsHoldTest {

    private static final HostRequestReceived REQUESTED = new HostRequestReceived(FORCE, "Note 12", AT, ASTORIA, AT);
    private static final LegalAgreementRecorded LEGAL = new LegalAgreementRecorded(FORCE, "Treaty", AT, DALMARK, AT);
    private static final CessationAssessedCredible CALM = new CessationAssessedCredible(FORCE, "Ten calm days", AT, MECHANISM, AT);

    private final Reacting log = new Reacting(new WhenForcePreconditionsHold(), MultinationalForceTest.established());

    @Test
    void once_all_three_hold_the_participants_are_recommended_to_authorise() {
        log.happens(REQUESTED).happens(CALM);
        assertThat(log.all()).isEmpty();
        log.happens(LEGAL);
        var advice = log.recommended();
        assertThat(advice.to()).isEqualTo(Mandate.CONTRIBUTOR_REP);
        assertThat(advice.command().name()).isEqualTo("AuthoriseDeployment");
        assertThat(advice.command().body()).as("the reasons are for a person to give").isEqualTo(Map.of("forceId", FORCE.value()));
        assertThat(advice.due()).isEqualTo(AT.plus(Duration.ofDays(7)));
        assertThat(log.happens(new DeploymentAuthorised(FORCE, "All three hold.", DALMARK, AT)).only()).isInstanceOf(Reaction.Taken.class);
        assertThat(log.happens(new AuthorisationStruck(FORCE, DALMARK, "It was misread.")).recommended().about()).isEqualTo(FORCE.key());
    }

    @Test
    void it_lapses_where_one_is_taken_back_and_comes_again_where_that_holds_again() {
        log.happens(REQUESTED).happens(CALM).happens(LEGAL).happens(new PreconditionWithdrawn(FORCE, Precondition.HOST_REQUEST, ASTORIA, "No more.", AT));
        assertThat(log.only()).isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.happens(REQUESTED).recommended().command().name()).isEqualTo("AuthoriseDeployment");
    }

    @Test
    void what_is_missing_of_a_contribution_is_told_to_those_who_run_a_cell_that_is_at_work() {
        var cell = new CellId("cell-paris");
        var gaps = new Reacting(new WhenContributionFallsShort(), MultinationalForceTest.established())
                .happens(new CellEstablished(cell, "Cell", "Paris", "h", BORDURIA, ACCORD, AT, Marking.GREEN))
                .happens(new ContributionShortfallDetected(BATTALION, 300, "Vehicles are late.", AT));
        assertThat(gaps.notices()).extracting(notice -> notice.to()).doesNotContain(BORDURIA);
        gaps.happens(new WatchOpened(cell, 1, BORDURIA, "officer-1", AT, Marking.GREEN))
                .happens(new ContributionShortfallDetected(BATTALION, 400, "Vehicles are late.", AT));
        assertThat(gaps.notices()).extracting(notice -> notice.to()).contains(BORDURIA);
    }

    @Test
    void what_is_missing_of_a_contribution_is_told_to_contributors_and_to_the_force() {
        var gaps = new Reacting(new WhenContributionFallsShort(), MultinationalForceTest.established())
                .happens(new ContributionAssigned(FORCE, BATTALION, DALMARK, Component.LAND, 10, AT))
                .happens(new ContributionShortfallDetected(BATTALION, 300, "Vehicles are late.", AT));
        var advice = gaps.recommendations().getFirst();
        assertThat(advice.to()).isEqualTo(Mandate.CONTRIBUTOR_REP);
        assertThat(advice.due()).isEqualTo(AT.plus(Duration.ofHours(1)));
        assertThat(advice.command().body()).isEqualTo(Map.of("kind", "TROOPS", "unit", "people", "quantity", 300, "from", AT.toString()));
        assertThat(gaps.notices()).allSatisfy(notice -> {
            assertThat(notice.agreementId()).isEqualTo(ACCORD);
            assertThat(notice.text()).contains("300 people (TROOPS) are missing").contains("Vehicles are late.");
        }).extracting(notice -> notice.to()).containsExactly(ASTORIA, CALDONIA);
        assertThat(gaps.happens(new ContributionOperational(BATTALION, null, AT)).only()).isInstanceOf(Reaction.Lapsed.class);
        gaps.happens(new ContributionWithdrawn(BATTALION, 60, AT.plus(Duration.ofDays(60)), "Needed at home.", AT));
        assertThat(gaps.recommendations().getFirst().command().body()).containsEntry("quantity", 800);
        assertThat(gaps.notices()).extracting(notice -> notice.to()).doesNotContain(DALMARK).contains(new ParticipantId("caldonia"));
    }
}
