package org.ceasefiremonitor.api.command;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.ceasefiremonitor.core.commission.remedy.RemedyRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule on remedies, as a client on the wire meets it. */
class RemedyRulesOverHttpTest extends CommissionOverHttp {

    private void refused(RemedyRule rule, String command, String body) {
        refused(rule, "mech", "COMMISSION_CHAIR", command, body);
    }

    /** Its time runs out at once. */
    private String overdue(String commission, String breach) {
        var id = proposed(breach, hours(72));
        var ballot = adopted(commission, breach, "REMEDY");
        accepted("mech", "REGISTRAR", "CorrectRemedy", "{'remedyId': '" + id + "', " + remedy(Instant.now().plusMillis(1500).toString()) + ", 'reason': 'r'}");
        chair("DetermineRemedy", "{'remedyId': '" + id + "', 'ballotId': '" + ballot + "'}");
        chair("NotifyRemedy", only(id));
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            send("mech", "REGISTRAR", "MissRemedy", only(id));
            return http.as(actor("mech", "REGISTRAR")).read("/api/v1/remedies/" + id + "?after=" + node.head()).json().path("item").path("state").asString();
        }, "OVERDUE"::equals);
        return id;
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_remedies_is_told(RemedyRule rule) {
        var commission = seated();
        if (rule == RemedyRule.FINDING_STANDS) {
            refused(rule, "ProposeRemedy", proposal("none", deliberating(commission), hours(72)));
            return;
        }
        var breach = remedying(commission);
        switch (rule) {
            case FINDING_STANDS -> throw new AssertionError("told above, of a case without a finding");
            case BALLOT_DECIDED -> refused(rule, "DetermineRemedy", "{'remedyId': '" + proposed(breach, hours(72)) + "', 'ballotId': 'none'}");
            case TIME_AHEAD -> refused(rule, "ProposeRemedy", proposal("late", breach, hours(-1)));
            case IN_STATE -> refused(rule, "NotifyRemedy", only(proposed(breach, hours(72))));
            case BY_THE_ADDRESSEE -> refused(rule, "astoria", "PARTY_LIAISON", "AcknowledgeRemedy", only(served(commission, breach, hours(72))));
            case BY_ANOTHER -> {
                accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': 'borduria', 'mandate': 'MONITOR', 'from': '" + days(-30) + "'}");
                refused(rule, "borduria", "MONITOR", "VerifyCompliance", verified(served(commission, breach, hours(72)), EVIDENCE));
            }
            case EVIDENCE_RECORDED -> refused(rule, "mech", "MONITOR", "VerifyCompliance",
                    verified(served(commission, breach, hours(72)), EVIDENCE.replace("1}", "-1}")));
            case CONTEST_RULED -> {
                var remedy = served(commission, breach, hours(72));
                accepted("borduria", "PARTY_LIAISON", "ContestRemedy", "{'remedyId': '" + remedy + "', 'grounds': 'g'}");
                accepted("borduria", "PARTY_LIAISON", "ClaimRemedyComplete", told(remedy));
                accepted("mech", "MONITOR", "FindNonCompliance", verified(remedy, EVIDENCE));
                refused(rule, "EscalateRemedy", "{'remedyId': '" + remedy + "', 'reasons': 'r'}");
            }
            case GRACE_OVER -> refused(rule, "EscalateRemedy", "{'remedyId': '" + overdue(commission, breach) + "', 'reasons': 'r'}");
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "MissRemedy", only(served(commission, breach, hours(72))));
            case CORRECTION_CHANGES -> {
                var remedy = proposed(breach, hours(72));
                refused(rule, "eastmark", "COMMISSION_MEMBER", "CorrectRemedy", "{'remedyId': '" + remedy + "', " + remedy(hours(72)) + ", 'reason': 'r'}");
            }
            case ROOM_FOR_PROGRESS -> {
                var remedy = served(commission, breach, hours(72));
                for (int i = 0; i < 200; i++) {
                    accepted("borduria", "PARTY_LIAISON", "ReportRemedyProgress", told(remedy));
                }
                refused(rule, "borduria", "PARTY_LIAISON", "ReportRemedyProgress", told(remedy));
            }
            case BY_WHO_PROPOSED -> refused(rule, "gallia", "COMMISSION_MEMBER", "StrikeRemedy", because("remedyId", proposed(breach, hours(72))));
        }
    }
}
