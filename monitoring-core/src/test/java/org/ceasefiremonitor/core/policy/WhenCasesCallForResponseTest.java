package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.commission.Hearing.CASE;
import static org.ceasefiremonitor.core.commission.Hearing.INCIDENT;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.NO_FIRE;

import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.Hearing;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.commission.breach.CaseClosed;
import org.ceasefiremonitor.core.commission.breach.CaseDeclaredInadmissible;
import org.ceasefiremonitor.core.commission.breach.CasesJoined;
import org.ceasefiremonitor.core.commission.breach.FilingCorrected;
import org.ceasefiremonitor.core.commission.breach.FilingStruck;
import org.ceasefiremonitor.core.commission.breach.MaterialBreachDeclared;
import org.ceasefiremonitor.core.commission.remedy.NonComplianceFound;
import org.ceasefiremonitor.core.commission.remedy.RemedyComplianceVerified;
import org.ceasefiremonitor.core.commission.remedy.RemedyKind;
import org.ceasefiremonitor.core.commission.remedy.RemedyProposed;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStarted;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStoodDown;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStruck;
import org.ceasefiremonitor.core.guarantee.ladder.StartLadder;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.recommendation.RecommendationSetAside;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.VerificationConcluded;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.junit.jupiter.api.Test;

/** P12 on breach cases: what calls for a response is not the severity of one incident, but that of the case, or a material breach. */
class WhenCasesCallForResponseTest {

    private static final IncidentReopened REOPENED = new IncidentReopened(INCIDENT, "A late report.", AT, Marking.GREEN, AT, AT, null);
    private static final MaterialBreachDeclared MATERIAL = new MaterialBreachDeclared(CASE, new BallotId("material"), "The truce is void to them.");

    private static Reacting before() {
        return new Reacting(new WhenResponseCalledFor(), Hearing.convened());
    }

    private static <E extends Event> E latest(Story story, Class<E> type) {
        return story.events().stream().filter(type::isInstance).map(type::cast).reduce((first, second) -> second).orElseThrow();
    }

    private static BreachCaseFiled filed() {
        return latest(Hearing.filed(), BreachCaseFiled.class);
    }

    private static BreachCaseFiled filed(Severity severity) {
        var as = filed();
        return new BreachCaseFiled(as.caseId(), as.commissionId(), as.accused(), as.affected(), as.incidents(), as.accessRefusals(), as.provisions(), severity,
                as.summary(), as.by(), as.parties(), as.at(), as.admissibilityDue());
    }

    private static FilingCorrected corrected(Severity severity) {
        return new FilingCorrected(CASE, BORDURIA, ASTORIA, List.of(INCIDENT), List.of(), List.of(NO_FIRE), severity, "Fire.", "As it was.");
    }

    private static ViolationEstablished established(Severity severity) {
        return new ViolationEstablished(INCIDENT, NO_FIRE, null, severity, BORDURIA, "r", AT, Marking.GREEN);
    }

    private static VerificationConcluded verified() {
        return latest(Hearing.filed(), VerificationConcluded.class);
    }

    @Test
    void a_case_of_severity_s3_calls_for_a_ladder_though_none_of_its_incidents_does() {
        assertThat(before().happens(filed(Severity.S2)).all()).isEmpty();
        var advice = before().happens(filed()).recommended();
        assertThat(advice.to()).isEqualTo(Mandate.CHIEF_MONITOR);
        assertThat(advice.command().body()).containsEntry("caseId", CASE.value()).containsEntry("incidents", List.of());
        assertThat(Hearing.filed().does(new StartLadder(new LadderId("ladder-1"), ACCORD, List.of(), CASE, null, "r", null)).events()).isNotEmpty();
    }

    @Test
    void where_an_incident_of_it_is_of_that_severity_it_was_recommended_on_that() {
        var log = before().happens(established(Severity.S3));
        assertThat(log.recommended().command().body()).containsEntry("incidents", List.of(INCIDENT.value()));
        assertThat(log.happens(filed()).all()).isEmpty();
    }

    @Test
    void a_correction_of_the_filing_calls_for_it_or_no_longer_and_does_not_ask_again_what_was_set_aside() {
        var log = before().happens(filed(Severity.S2));
        var advice = log.happens(corrected(Severity.S3)).recommended();
        assertThat(log.happens(corrected(Severity.S3)).all()).as("it is before them already").isEmpty();
        assertThat(log.happens(corrected(Severity.S2)).only()).isInstanceOf(Reaction.Lapsed.class);
        assertThat(advice.command().name()).isEqualTo("StartLadder");

        var second = log.happens(corrected(Severity.S3)).recommended();
        log.happens(new RecommendationSetAside(second.recommendationId(), "Not yet.", AT, Marking.GREEN));
        assertThat(log.happens(corrected(Severity.S3)).all()).isEmpty();
    }

    @Test
    void a_case_that_ends_calls_for_it_no_longer_unless_a_material_breach_was_declared() {
        for (var end : List.of(new FilingStruck(CASE, "Filed twice."), new CaseDeclaredInadmissible(CASE, "r"), new CaseClosed(CASE, "r"),
                new CasesJoined(CASE, new BreachCaseId("case-2"), "r"))) {
            assertThat(before().happens(filed()).happens(end).only()).as("%s", end).isInstanceOf(Reaction.Lapsed.class);
        }
        assertThat(before().happens(filed(Severity.S2)).happens(MATERIAL).happens(new CaseClosed(CASE, "r")).all()).isEmpty();
    }

    @Test
    void a_remedy_that_was_carried_out_after_all_calls_for_it_no_longer() {
        var remedy = new RemedyId("remedy-1");
        var log = new Reacting(new WhenResponseCalledFor(), Hearing.found()).happens(new RemedyProposed(remedy, CASE, Hearing.BALLOT, BORDURIA,
                RemedyKind.WEAPON_REMOVAL, "The battery leaves the zone.", AT, "A flight.", "Referral.", "p", Hearing.EASTMARK));
        log.happens(new NonComplianceFound(remedy, "A flight.", List.of(Hearing.EVIDENCE), "The battery is there.", MECHANISM, AT));
        assertThat(log.recommended().command().body()).containsEntry("remedyId", remedy.value());
        assertThat(log.happens(new RemedyComplianceVerified(remedy, "A flight.", List.of(Hearing.EVIDENCE), "It is gone.", MECHANISM, AT)).only())
                .isInstanceOf(Reaction.Lapsed.class);
    }

    @Test
    void a_material_breach_whose_incident_is_reopened_calls_for_it_again_once_a_violation_of_any_severity_is_established_anew() {
        var log = before().happens(filed(Severity.S2)).happens(MATERIAL);
        assertThat(log.recommended().command().body()).containsEntry("caseId", CASE.value());
        assertThat(log.happens(REOPENED).only()).as("it would be refused now").isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.happens(verified()).all()).isEmpty();
        var again = log.happens(established(Severity.S1)).recommended();
        assertThat(again.command().body()).containsEntry("caseId", CASE.value());
        assertThat(again.reason()).isEqualTo("A material breach was declared.");
    }

    @Test
    void a_case_of_severity_s3_whose_incident_is_reopened_calls_for_it_again_once_a_violation_is_established_anew() {
        var log = before().happens(filed()).happens(REOPENED);
        assertThat(log.only()).isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.happens(verified()).happens(established(Severity.S2)).recommended().command().body()).containsEntry("caseId", CASE.value());
    }

    @Test
    void a_case_of_severity_s3_calls_for_it_once_its_incident_that_did_is_established_anew_as_less() {
        var log = before().happens(established(Severity.S3)).happens(filed());
        assertThat(log.happens(REOPENED).only()).isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.happens(verified()).happens(established(Severity.S2)).recommended().command().body()).containsEntry("caseId", CASE.value());
    }

    @Test
    void a_ladder_that_was_struck_is_called_for_anew_and_one_that_was_stood_down_is_not() {
        var ladder = new LadderId("ladder-1");
        var log = before().happens(filed());
        var started = latest(Hearing.filed().does(new StartLadder(ladder, ACCORD, List.of(), CASE, null, "r", null)), LadderStarted.class);
        assertThat(log.happens(started).only()).isInstanceOf(Reaction.Taken.class);
        assertThat(log.happens(new LadderStruck(ladder, "Started too early.", AT, Marking.GREEN)).recommended().command().body()).containsEntry("caseId", CASE.value());
        assertThat(before().happens(filed()).happens(started).happens(new LadderStoodDown(ladder, "r", MECHANISM, AT, Marking.GREEN)).all()).isEmpty();
    }

    @Test
    void what_lapsed_beside_a_ladder_on_an_incident_is_called_for_anew_when_that_is_struck() {
        var ladder = new LadderId("ladder-1");
        var on = latest(Hearing.filed().does(new StartLadder(ladder, ACCORD, List.of(), CASE, null, "r", null)), LadderStarted.class);
        var besides = new LadderStarted(ladder, ACCORD, List.of(INCIDENT), null, null, on.version(), on.stages(), on.start(), on.reasons(), on.by(), on.at(), on.checkBy(),
                on.stageDue(), on.marking());
        var log = before().happens(filed()).happens(besides);
        assertThat(log.only()).isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.happens(new LadderStruck(ladder, "Started too early.", AT, Marking.GREEN)).recommended().command().body()).containsEntry("caseId", CASE.value());
    }

    /** The policy may come to an event long after it was recorded. The time to act on a case counts from its filing, not from what was established before that. */
    @Test
    void a_case_that_was_filed_while_the_policy_lagged_behind_calls_for_it_from_its_filing_on() {
        var late = new Reacting(new WhenResponseCalledFor(), Hearing.filed());
        assertThat(late.happens(established(Severity.S2)).all()).as("the filing stands behind it").isEmpty();
        assertThat(late.happens(filed()).recommended().command().body()).containsEntry("caseId", CASE.value());
    }

    @Test
    void an_incident_of_a_case_that_calls_for_nothing_does_not_either() {
        assertThat(before().happens(filed(Severity.S2)).happens(REOPENED).happens(verified()).happens(established(Severity.S2)).all()).isEmpty();
    }
}
