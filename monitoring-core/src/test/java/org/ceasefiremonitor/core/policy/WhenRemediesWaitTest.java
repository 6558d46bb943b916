package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.commission.Hearing.BALLOT;
import static org.ceasefiremonitor.core.commission.Hearing.CASE;
import static org.ceasefiremonitor.core.commission.Hearing.EASTMARK;
import static org.ceasefiremonitor.core.commission.Hearing.EVIDENCE;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.commission.Hearing;
import org.ceasefiremonitor.core.commission.breach.CaseReferredToGuarantors;
import org.ceasefiremonitor.core.commission.remedy.NonComplianceFound;
import org.ceasefiremonitor.core.commission.remedy.RemedyClaimedComplete;
import org.ceasefiremonitor.core.commission.remedy.RemedyComplianceVerified;
import org.ceasefiremonitor.core.commission.remedy.RemedyDetermined;
import org.ceasefiremonitor.core.commission.remedy.RemedyEscalated;
import org.ceasefiremonitor.core.commission.remedy.RemedyExtended;
import org.ceasefiremonitor.core.commission.remedy.RemedyGraceEnded;
import org.ceasefiremonitor.core.commission.remedy.RemedyKind;
import org.ceasefiremonitor.core.commission.remedy.RemedyNotified;
import org.ceasefiremonitor.core.commission.remedy.RemedyOverdue;
import org.ceasefiremonitor.core.commission.remedy.RemedyProposed;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.recommendation.RecommendAction;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;

/** P10, P10b and P11: a remedy is served, verified when its time comes, and handed on where it was not carried out. */
class WhenRemediesWaitTest {

    private static final RemedyId REMEDY = new RemedyId("remedy-1");
    private static final Instant DUE = AT.plus(Duration.ofDays(3));
    private static final Instant GRACE = DUE.plus(Duration.ofHours(24));
    private static final Story FOUND = Hearing.found();
    private static final NonComplianceFound FAILED = new NonComplianceFound(REMEDY, "A flight.", List.of(EVIDENCE), "The battery is there.", MECHANISM, AT);
    private static final RemedyComplianceVerified DONE = new RemedyComplianceVerified(REMEDY, "A flight.", List.of(EVIDENCE), "It is gone.", MECHANISM, AT);

    private static Reacting determined(Policy<?> policy) {
        return new Reacting(policy, FOUND).happens(new RemedyProposed(REMEDY, CASE, BALLOT, BORDURIA, RemedyKind.WEAPON_REMOVAL, "The battery leaves the zone.", DUE,
                "A flight.", "Referral.", "p", EASTMARK)).happens(new RemedyDetermined(REMEDY, new BallotId("b-2"), BALLOT, BORDURIA, DUE));
    }

    @Test
    void the_chair_is_to_serve_what_was_determined_within_two_hours() {
        var log = determined(new WhenRemedyDetermined());
        assertThat(log.recommended().to()).isEqualTo(Mandate.COMMISSION_CHAIR);
        assertThat(log.recommended().command().body()).isEqualTo(Map.of("remedyId", "remedy-1"));
        assertThat(log.recommended().due()).isEqualTo(AT.plus(Duration.ofHours(2)));
        assertThat(log.happens(new RemedyNotified(REMEDY, AT, AT, DUE)).only()).isInstanceOf(Reaction.Taken.class);
    }

    @Test
    void the_party_finds_in_its_inbox_what_it_is_to_do_and_until_when() {
        var log = determined(new WhenRemedyNotified()).happens(new RemedyNotified(REMEDY, AT, AT.plus(Duration.ofHours(24)), DUE));
        assertThat(log.notices()).hasSize(1);
        assertThat(log.notices().getFirst().to()).isEqualTo(BORDURIA);
        assertThat(log.notices().getFirst().text()).contains("The battery leaves the zone.", DUE.toString(), "2031-03-06T12:00:00Z");
    }

    @Test
    void a_claim_or_the_end_of_its_time_calls_for_a_verification() {
        var claimed = determined(new WhenRemedyDetermined()).happens(new RemedyNotified(REMEDY, AT, AT, DUE))
                .happens(new RemedyClaimedComplete(REMEDY, "It left.", List.of(), AT, DUE));
        assertThat(claimed.recommended().to()).isEqualTo(Mandate.ANALYST);
        assertThat(claimed.recommended().command().name()).isEqualTo("VerifyCompliance");
        assertThat(claimed.happens(FAILED).only()).isInstanceOf(Reaction.Taken.class);

        var overdue = determined(new WhenRemedyDetermined()).happens(new RemedyNotified(REMEDY, AT, AT, DUE)).happens(new RemedyOverdue(REMEDY, DUE, GRACE));
        assertThat(overdue.recommended().due()).isEqualTo(GRACE);
        assertThat(overdue.happens(new RemedyExtended(REMEDY, GRACE, "Floods.")).only()).isInstanceOf(Reaction.Lapsed.class);
    }

    @Test
    void where_it_was_not_carried_out_escalation_and_referral_are_recommended_once() {
        var log = determined(new WhenRemedyFailed()).happens(new RemedyOverdue(REMEDY, DUE, GRACE));
        assertThat(log.all()).as("its grace runs").isEmpty();
        log.happens(new RemedyGraceEnded(REMEDY, GRACE));
        assertThat(log.recommendations()).extracting(each -> each.command().name()).containsExactly("EscalateRemedy", "ReferToGuarantors");
        assertThat(log.recommendations()).extracting(RecommendAction::to).containsOnly(Mandate.COMMISSION_CHAIR);
        assertThat(log.recommendations()).extracting(RecommendAction::due).containsOnly(AT.plus(Duration.ofHours(24)));
        assertThat(log.happens(FAILED).all()).as("both are before the chair").isEmpty();
        assertThat(log.happens(new RemedyEscalated(REMEDY, "r", AT)).only()).isInstanceOf(Reaction.Taken.class);
        assertThat(log.happens(new CaseReferredToGuarantors(CASE, "r")).only()).isInstanceOf(Reaction.Taken.class);
    }

    @Test
    void what_is_done_after_all_is_not_escalated() {
        var log = determined(new WhenRemedyFailed()).happens(FAILED);
        assertThat(log.recommendations()).hasSize(2);
        assertThat(log.happens(DONE).all()).hasSize(2).allMatch(Reaction.Lapsed.class::isInstance);
    }
}
