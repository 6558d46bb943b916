package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Contributions as a client on the wire meets them: each rule, and the register. */
class ContributionRulesOverHttpTest extends RulesOverHttp {

    @BeforeAll
    void let_contributors_speak() {
        for (var contributor : new String[] {"cordia", "dordonia"}) {
            accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': '" + contributor + "', 'mandate': 'CONTRIBUTOR_REP', 'from': '" + days(-30) + "'}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_contributions_is_told(ContributionRule rule) {
        var id = offered("cordia");
        switch (rule) {
            case CONTRIBUTOR_REGISTERED -> refused(rule, "mech", "REGISTRAR", "OfferContribution", offer(id + "-2", "nobody"));
            case BY_THE_CONTRIBUTOR -> refused(rule, "dordonia", "CONTRIBUTOR_REP", "PledgeContribution", body(id, "'quantity': 1"));
            case NOT_STRUCK -> {
                accepted("mech", "REGISTRAR", "StrikeContribution", body(id, "'reason': 'r'"));
                refused(rule, "mech", "REGISTRAR", "StrikeContribution", body(id, "'reason': 'r'"));
            }
            case NOT_ENDED -> {
                cordia("WithdrawContribution", body(id, "'noticeDays': 0, 'reason': 'r'"));
                refusedToCordia(rule, "PledgeContribution", body(id, "'quantity': 1"));
            }
            case IN_ORDER -> refusedToCordia(rule, "DeliverPart", body(id, "'quantity': 1"));
            case WITHIN_THE_PLEDGE -> {
                confirm(id);
                refusedToCordia(rule, "DeliverPart", body(id, "'quantity': 101"));
            }
            case NOTICE_KEPT -> {
                confirm(id);
                refusedToCordia(rule, "WithdrawContribution", body(id, "'noticeDays': 59, 'reason': 'r'"));
            }
            case CAVEAT_ATTACHED -> refusedToCordia(rule, "StrikeNationalCaveat", body(id, "'number': 1, 'reason': 'r'"));
            case ROOM_FOR_CAVEATS -> {
                for (int i = 0; i < 100; i++) {
                    cordia("AttachNationalCaveat", body(id, "'caveat': 'c" + i + "'"));
                }
                refusedToCordia(rule, "AttachNationalCaveat", body(id, "'caveat': 'c'"));
            }
            case CORRECTION_CHANGES -> refusedToCordia(rule, "CorrectContribution", offer(id, "cordia").replace("'contributor': 'cordia'", "'reason': 'r'"));
        }
    }

    @Test
    void the_register_tells_what_is_missing_and_answers_the_past() {
        var id = offered("dordonia");
        accepted("mech", "REGISTRAR", "PledgeContribution", body(id, "'quantity': 100"));
        accepted("mech", "REGISTRAR", "ConfirmContribution", body(id, "'domesticApproval': 'Act 4'"));
        accepted("mech", "REGISTRAR", "DeliverPart", body(id, "'quantity': 70"));
        accepted("mech", "REGISTRAR", "AttachNationalCaveat", body(id, "'caveat': 'Not at night.'"));
        var before = node.head();
        accepted("mech", "REGISTRAR", "DeliverPart", body(id, "'quantity': 30"));

        assertThat(ids("contributor=dordonia&missing=true&caveats=true&state=IN_TRANSFER&kind=UAV_HOURS&asOf=" + before)).containsExactly(id);
        assertThat(ids("contributor=dordonia&missing=true")).isEmpty();
        assertThat(read("/api/v1/contributions/" + id + "?asOf=" + before).path("item").path("missing").asInt()).isEqualTo(30);
        assertThat(read("/api/v1/contributions/" + id).path("item").path("missing").asInt()).isZero();
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/contributions?format=csv").text()).contains(id + ",dordonia,UAV_HOURS,");
        assertThat(http.read("/api/v1/contributions").json().path("items")).as("not for the public").isEmpty();
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String question) {
        var ids = new ArrayList<String>();
        read("/api/v1/contributions?" + question).path("items").forEach(each -> ids.add(each.path("contributionId").asString()));
        return ids;
    }

    private void confirm(String id) {
        cordia("PledgeContribution", body(id, "'quantity': 100"));
        cordia("ConfirmContribution", body(id, "'domesticApproval': 'a'"));
    }

    private String offered(String contributor) {
        var id = "contribution-" + number++;
        accepted("mech", "REGISTRAR", "OfferContribution", offer(id, contributor));
        return id;
    }

    private static String offer(String id, String contributor) {
        return body(id, "'contributor': '" + contributor + "', 'kind': 'UAV_HOURS', 'unit': 'hours', 'quantity': 100, 'from': '" + NOW + "', 'noticeDays': 60");
    }

    private static String body(String id, String content) {
        return "{'contributionId': '" + id + "', " + content + "}";
    }

    private void cordia(String command, String body) {
        accepted("cordia", "CONTRIBUTOR_REP", command, body);
    }

    private void refusedToCordia(ContributionRule rule, String command, String body) {
        refused(rule, "cordia", "CONTRIBUTOR_REP", command, body);
    }
}
