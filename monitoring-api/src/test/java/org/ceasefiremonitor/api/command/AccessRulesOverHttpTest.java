package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.mechanism.access.AccessRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Restrictions of access as a client on the wire meets them: each rule, and the ledger. */
class AccessRulesOverHttpTest extends RulesOverHttp {

    @ParameterizedTest
    @EnumSource
    void each_rule_on_access_is_told(AccessRule rule) {
        var id = reported("borduria", "DENIED");
        switch (rule) {
            case NOT_STRUCK -> {
                chief("StrikeAccessRestriction", because(id));
                refusedToChief(rule, "StrikeAccessRestriction", because(id));
            }
            case NOT_FROM_THE_FUTURE -> refusedToChief(rule, "LiftAccessRestriction", lift(id, 1));
            case NOT_LIFTED -> {
                chief("LiftAccessRestriction", lift(id, -1));
                refusedToChief(rule, "ExplainAccessRestriction", text(id));
            }
            case PROTESTED_ONCE -> {
                chief("ProtestAccessRestriction", text(id));
                refusedToChief(rule, "ProtestAccessRestriction", text(id));
            }
            case STOOD_BY_AFTER_A_PROTEST -> refused(rule, "borduria", "PARTY_LIAISON", "UpholdAccessRestriction", text(id));
            case BY_THE_SIDE -> refused(rule, "astoria", "PARTY_LIAISON", "ExplainAccessRestriction", text(id));
            case SIDE_KNOWN -> refusedToChief(rule, "ReportAccessRestriction", "{'restrictionId': '" + id + "-2', " + content("nobody", "DENIED") + "}");
            case ASSET_REGISTERED -> refusedToChief(rule, "ReportAccessRestriction",
                    "{'restrictionId': '" + id + "-2', 'assetId': 'nothing', " + content("borduria", "DENIED") + "}");
            case LIFTED_AFTER_IT_BEGAN -> refusedToChief(rule, "LiftAccessRestriction", lift(id, -9));
            case SAID_ENOUGH -> {
                for (int i = 0; i < 100; i++) {
                    chief("ExplainAccessRestriction", text(id));
                }
                refusedToChief(rule, "ExplainAccessRestriction", text(id));
            }
            case CORRECTION_CHANGES -> refusedToChief(rule, "CorrectAccessRestriction",
                    "{'restrictionId': '" + id + "', 'reason': 'r', " + content("borduria", "DENIED") + "}");
        }
    }

    @Test
    void the_ledger_is_found_by_what_is_asked_and_answers_the_past() {
        var threat = reported("astoria", "MONITOR_THREATENED");
        var before = node.head();
        chief("ProtestAccessRestriction", text(threat));
        accepted("astoria", "PARTY_LIAISON", "ExplainAccessRestriction", text(threat));

        assertThat(ids("side=astoria")).containsExactly(threat);
        assertThat(ids("side=astoria&kind=MONITOR_THREATENED&state=EXPLAINED&from=" + hours(-4) + "&to=" + hours(-2))).containsExactly(threat);
        assertThat(ids("side=astoria&kind=DENIED")).isEmpty();
        assertThat(ids("side=astoria&to=" + hours(-3))).isEmpty();
        assertThat(ids("side=astoria&state=REPORTED&asOf=" + before)).containsExactly(threat);
        assertThat(ids("side=astoria&replyDueBefore=" + hours(24) + "&asOf=" + (before + 1))).containsExactly(threat);
        assertThat(ids("side=astoria&replyDueBefore=" + hours(24))).isEmpty();
        var one = read("/api/v1/access-restrictions/" + threat).path("item");
        assertThat(one.path("said").get(1).path("by").asString()).isEqualTo("astoria");
        assertThat(http.as(actor("mech", "CHIEF_MONITOR")).read("/api/v1/access-restrictions?format=csv").text()).contains(threat + ",MONITOR_THREATENED,astoria,");
        assertThat(http.read("/api/v1/access-restrictions").json().path("items")).as("not for the public").isEmpty();
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String question) {
        var ids = new ArrayList<String>();
        read("/api/v1/access-restrictions?" + question).path("items").forEach(each -> ids.add(each.path("restrictionId").asString()));
        return ids;
    }

    private String reported(String side, String kind) {
        var id = "gate-" + number++;
        chief("ReportAccessRestriction", "{'restrictionId': '" + id + "', " + content(side, kind) + "}");
        return id;
    }

    private static String content(String side, String kind) {
        return "'kind': '" + kind + "', 'side': '" + side + "', 'place': {'longitude': 31.5, 'latitude': 48.25}, 'authority': 'a', 'from': '" + hours(-3)
                + "', 'note': 'n'";
    }

    private void chief(String command, String body) {
        accepted("mech", "CHIEF_MONITOR", command, body);
    }

    private void refusedToChief(AccessRule rule, String command, String body) {
        refused(rule, "mech", "CHIEF_MONITOR", command, body);
    }

    private static String text(String id) {
        return "{'restrictionId': '" + id + "', 'text': 't'}";
    }

    private static String lift(String id, int hours) {
        return "{'restrictionId': '" + id + "', 'at': '" + hours(hours) + "', 'text': 't'}";
    }

    private static String because(String id) {
        return "{'restrictionId': '" + id + "', 'reason': 'r'}";
    }
}
