package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.agreement.AdoptTimeLimits;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.TimeLimits;
import org.ceasefiremonitor.core.commission.ConstituteCommission;
import org.ceasefiremonitor.core.commission.SessionConvened;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.recommendation.RecommendAction;
import org.ceasefiremonitor.core.recommendation.RecommendationOverdue;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.IncidentClosed;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.junit.jupiter.api.Test;

/** P6 and P8: a minor violation is settled at the lowest level first, a serious one comes before the commission. */
class WhenViolationsAreGradedTest {

    private static final IncidentId FIRE = new IncidentId("bridge-fire");
    private static final CommissionId COMMISSION = new CommissionId("special");
    private static final BreachCaseId CASE = new BreachCaseId("case-bridge-fire");

    private static Story before() {
        return Cast.inForce().does(new ConstituteCommission(COMMISSION, ACCORD, "Special Commission"));
    }

    private static Reacting opened(Policy<?> policy, Story before) {
        return new Reacting(policy, before).happens(new IncidentOpened(FIRE, ACCORD, List.of(), AT, AT, AT, Marking.GREEN));
    }

    private static ViolationEstablished established(Severity severity, ParticipantId accused) {
        return new ViolationEstablished(FIRE, "art-1", Severity.S1, severity, accused, "Shells fell on the bridge.", AT, Marking.GREEN);
    }

    private static BreachCaseFiled filed() {
        return new BreachCaseFiled(CASE, COMMISSION, BORDURIA, ASTORIA, List.of(FIRE), List.of(), List.of("art-1"), Severity.S2, "s", MECHANISM,
                List.of(ASTORIA, BORDURIA), AT, AT);
    }

    @Test
    void on_a_serious_violation_a_case_and_a_session_are_recommended_to_the_chair_within_a_day() {
        var log = opened(new WhenSevereViolationEstablished(), before()).happens(established(Severity.S2, BORDURIA));

        assertThat(log.recommendations()).extracting(each -> each.command().name()).containsExactly("FileBreachCase", "ConveneSession");
        assertThat(log.recommendations()).extracting(RecommendAction::to).containsOnly(Mandate.COMMISSION_CHAIR);
        assertThat(log.recommendations()).extracting(RecommendAction::due).containsOnly(AT.plus(Duration.ofHours(24)));
        assertThat(log.recommendations().get(0).command().body()).containsAllEntriesOf(Map.of("caseId", "case-bridge-fire", "commissionId", "special",
                "accused", "borduria", "affected", "astoria", "incidents", List.of("bridge-fire"), "provisions", List.of("art-1"), "severity", "S2",
                "summary", "Shells fell on the bridge."));
        assertThat(log.recommendations().get(1).command().body()).containsAllEntriesOf(Map.of("cases", List.of("case-bridge-fire"), "emergency", false));
        assertThat(log.again()).isEmpty();
    }

    @Test
    void on_a_grave_violation_the_session_is_an_emergency_one_within_six_hours() {
        var log = opened(new WhenSevereViolationEstablished(), before()).happens(established(Severity.S3, BORDURIA));
        assertThat(log.recommendations()).extracting(RecommendAction::due).containsOnly(AT.plus(Duration.ofHours(6)));
        assertThat(log.recommendations().get(1).command().body()).containsEntry("emergency", true).containsEntry("at", AT.plus(Duration.ofHours(6)).toString());
    }

    @Test
    void the_agreement_s_time_limits_come_first() {
        var limits = new TimeLimits(Map.of("case-filing", Duration.ofHours(5), "low-level-settlement", Duration.ofHours(7)));
        var story = before().does(new AdoptTimeLimits(ACCORD, Instant.parse("2031-03-01T00:00:00Z"), limits));
        assertThat(opened(new WhenSevereViolationEstablished(), story.branch()).happens(established(Severity.S2, BORDURIA)).recommendations())
                .extracting(RecommendAction::due).containsOnly(AT.plus(Duration.ofHours(5)));
        assertThat(opened(new WhenMinorViolationEstablished(), story).happens(established(Severity.S1, BORDURIA)).recommended().due())
                .isEqualTo(AT.plus(Duration.ofHours(7)));
    }

    @Test
    void where_nobody_is_accused_or_no_commission_sits_a_person_says_who() {
        var log = opened(new WhenSevereViolationEstablished(), Cast.inForce()).happens(established(Severity.S2, null));
        assertThat(log.recommended().command().body()).doesNotContainKeys("accused", "affected", "commissionId");
    }

    @Test
    void the_parties_exchanged_what_is_recommended_is_exchanged() {
        var body = opened(new WhenSevereViolationEstablished(), before()).happens(established(Severity.S2, ASTORIA)).recommendations().get(0).command().body();
        assertThat(body).containsEntry("accused", "astoria").containsEntry("affected", "borduria");
    }

    @Test
    void a_case_on_the_incident_and_a_session_that_has_it_take_what_was_recommended() {
        var log = opened(new WhenSevereViolationEstablished(), before()).happens(established(Severity.S2, BORDURIA));
        assertThat(log.happens(filed()).only()).isInstanceOf(Reaction.Taken.class);
        assertThat(log.happens(new SessionConvened(COMMISSION, "s-1", AT, List.of(CASE), false, "1")).only()).isInstanceOf(Reaction.Taken.class);
    }

    @Test
    void what_rested_on_a_result_that_no_longer_stands_lapses_and_comes_anew() {
        var log = opened(new WhenSevereViolationEstablished(), before()).happens(established(Severity.S2, BORDURIA));
        assertThat(log.happens(new IncidentReopened(FIRE, "r", AT, Marking.GREEN, AT, AT, null)).all()).hasSize(2).allMatch(Reaction.Lapsed.class::isInstance);
        assertThat(log.happens(established(Severity.S3, BORDURIA)).recommendations()).hasSize(2);
    }

    @Test
    void each_severity_is_the_business_of_one_of_the_two() {
        for (var severity : List.of(Severity.S0, Severity.S1, Severity.S2, Severity.S3)) {
            var minor = opened(new WhenMinorViolationEstablished(), before()).happens(established(severity, BORDURIA)).all();
            var severe = opened(new WhenSevereViolationEstablished(), before()).happens(established(severity, BORDURIA)).all();
            assertThat(minor.isEmpty()).as(severity.name()).isNotEqualTo(severe.isEmpty()).isEqualTo(severity.compareTo(Severity.S2) >= 0);
        }
    }

    @Test
    void a_minor_violation_is_settled_by_the_mechanism_within_three_days() {
        var log = opened(new WhenMinorViolationEstablished(), before()).happens(established(Severity.S1, BORDURIA));
        assertThat(log.recommended().to()).isEqualTo(Mandate.CHIEF_MONITOR);
        assertThat(log.recommended().command().name()).isEqualTo("CloseIncident");
        assertThat(log.recommended().due()).isEqualTo(AT.plus(Duration.ofHours(72)));
        assertThat(log.happens(new IncidentClosed(FIRE, "Settled over the hotline.", AT, Marking.GREEN)).only()).isInstanceOf(Reaction.Taken.class);
    }

    @Test
    void where_it_is_not_settled_in_time_a_case_is_recommended_to_the_chair() {
        var log = opened(new WhenMinorViolationEstablished(), before()).happens(established(Severity.S1, BORDURIA));
        var settling = log.recommended();
        assertThat(log.happens(new RecommendationOverdue(settling.recommendationId(), null, AT, Marking.GREEN)).recommended().command().name()).isEqualTo("FileBreachCase");
        assertThat(log.happens(filed()).all()).satisfiesExactly(first -> assertThat(first).isInstanceOf(Reaction.Taken.class), second -> assertThat(second).isInstanceOf(Reaction.Lapsed.class));
    }
}
