package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.force.deployment.DeploymentRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Deployments of a multinational force as a client on the wire meets them: each rule, and who sees where they are. */
class DeploymentRulesOverHttpTest extends RulesOverHttp {

    private static final String FORCE = "force-1";
    private static final String TROOPS = "troops-1";
    private static final String POST = "'kind': 'HUB', 'component': 'LAND', 'unit': 'u', 'place': {'longitude': 1, 'latitude': 2}, 'strengthLow': 1,"
            + " 'strengthHigh': 2";

    @BeforeAll
    void authorise_a_force() {
        for (var member : new String[] {"cordia", "dordonia"}) {
            for (var mandate : new String[] {"CONTRIBUTOR_REP", "FORCE_COMMANDER"}) {
                accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': '" + member + "', 'mandate': '" + mandate + "', 'from': '" + days(-30) + "'}");
            }
        }
        accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': 'borduria', 'mandate': 'FORCE_COMMANDER', 'from': '" + days(-30) + "'}");
        var agreement = agreement();
        bringIntoForce(agreement);
        establish(FORCE, agreement);
        establish("force-2", agreement);
        var stated = "{'forceId': '" + FORCE + "', 'statement': 's', 'madeAt': '" + days(-1) + "'}";
        cordia("RecordLegalAgreement", stated);
        accepted("astoria", "PARTY_LIAISON", "RecordHostRequest", stated);
        accepted("mech", "CHIEF_MONITOR", "AssessCessationCredible", stated);
        cordia("AuthoriseDeployment", "{'forceId': '" + FORCE + "', 'reasons': 'r'}");
        accepted("mech", "REGISTRAR", "OfferContribution", "{'contributionId': '" + TROOPS + "', 'contributor': 'cordia', 'kind': 'TROOPS', 'unit': 'people',"
                + " 'quantity': 100, 'from': '" + NOW + "', 'noticeDays': 60}");
        cordia("AttachNationalCaveat", "{'contributionId': '" + TROOPS + "', 'caveat': 'Not at night.'}");
        cordia("AssignContribution", "{'forceId': '" + FORCE + "', 'contributionId': '" + TROOPS + "', 'component': 'LAND', 'readinessDays': 10}");
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_deployments_is_told(DeploymentRule rule) {
        var id = planned(FORCE, "");
        switch (rule) {
            case FORCE_GOES_ON -> refusedToCordia(rule, "PlanDeployment", plan("d-x", "none", ""));
            case BY_THE_FORCE -> refused(rule, "borduria", "FORCE_COMMANDER", "PlanDeployment", plan("d-x", FORCE, ""));
            case SEEN -> refused(rule, "dordonia", "FORCE_COMMANDER", "StrikeDeployment",
                    body(planned(FORCE, ", 'marking': {'tlp': 'AMBER_STRICT'}"), "'reason': 'r'"));
            case NOT_STRUCK -> {
                cordia("StrikeDeployment", body(id, "'reason': 'r'"));
                refusedToCordia(rule, "StrikeDeployment", body(id, "'reason': 'r'"));
            }
            case NOT_WITHDRAWN -> {
                cordia("WithdrawDeployment", body(id, "'reason': 'r'"));
                refusedToCordia(rule, "WithdrawDeployment", body(id, "'reason': 'r'"));
            }
            case AUTHORISED -> refusedToCordia(rule, "ConfirmArrival", arrival(planned("force-2", "")));
            case ARRIVES_ONCE -> {
                cordia("ConfirmArrival", arrival(id));
                refusedToCordia(rule, "ConfirmArrival", arrival(id));
            }
            case ARRIVED -> refusedToCordia(rule, "ReportStrength", body(id, "'strengthLow': 1, 'strengthHigh': 2"));
            case CONTRIBUTION_ASSIGNED -> refusedToCordia(rule, "TaskDeployment", body(id, "'tasking': 't', 'contributions': ['none']"));
            case CAVEAT_HOLDS -> refusedToCordia(rule, "InvokeCaveat", caveat(id));
            case BY_THE_CONTRIBUTOR -> {
                cordia("TaskDeployment", tasking(id));
                refused(rule, "dordonia", "CONTRIBUTOR_REP", "InvokeCaveat", caveat(id));
            }
            case RECORDED_AT_ALL -> refusedToCordia(rule, "StrikeCaveatInvocation", body(id, "'number': 1, 'reason': 'r'"));
            case NOT_FROM_THE_FUTURE -> refusedToCordia(rule, "ConfirmArrival", arrival(id).replace(days(-1), days(1)));
            case CORRECTION_CHANGES -> refusedToCordia(rule, "CorrectDeployment", body(id, POST + ", 'reason': 'r'"));
            case ROOM -> {
                cordia("TaskDeployment", tasking(id));
                for (int i = 0; i < 200; i++) {
                    cordia("InvokeCaveat", caveat(id));
                }
                refusedToCordia(rule, "InvokeCaveat", caveat(id));
            }
        }
    }

    @Test
    void where_it_is_only_the_force_and_its_host_see_and_the_caveats_travel_with_it() {
        var id = planned(FORCE, "");
        var before = node.head();
        cordia("TaskDeployment", tasking(id));
        cordia("InvokeCaveat", caveat(id));
        cordia("ConfirmArrival", arrival(id));

        for (var reader : new String[] {"cordia", "dordonia", "astoria"}) {
            assertThat(read(reader, "/api/v1/deployments/" + id).path("item").path("state").asString()).as(reader).isEqualTo("DEPLOYED");
        }
        var item = read("cordia", "/api/v1/deployments/" + id).path("item");
        assertThat(item.path("task").path("caveats").path(0).path("caveat").asString()).isEqualTo("Not at night.");
        assertThat(item.path("forbiddenNow").path(0).path("note").asString()).isEqualTo("n");
        assertThat(read("cordia", "/api/v1/deployments/" + id + "?asOf=" + before).path("item").path("state").asString()).isEqualTo("PLANNED");
        assertThat(ids("cordia", "force=" + FORCE + "&state=DEPLOYED&kind=HUB&component=LAND&caveats=true&forbidden=true")).contains(id);
        assertThat(ids("cordia", "force=force-2")).doesNotContain(id);
        assertThat(ids("borduria", "")).isEmpty();
        http.as(actor("borduria", "PARTY_LIAISON")).read("/api/v1/deployments/" + id).problem(404, "REQ-05");
        assertThat(http.as(actor("borduria", "PARTY_LIAISON")).read("/api/v1/events?format=ndjson").text()).doesNotContain(id);
        http.as(actor("cordia", "CONTRIBUTOR_REP")).read("/api/v1/deployments?kind=TANK").problem(400, "REQ-04");
        assertThat(http.as(actor("cordia", "CONTRIBUTOR_REP")).read("/api/v1/deployments?format=csv").text()).contains("\n" + id + "," + FORCE + ",HUB,LAND,");
        assertThat(http.read("/api/v1/deployments").json().path("items")).as("not for the public").isEmpty();
    }

    private JsonNode read(String participant, String path) {
        var capacity = participant.endsWith("ordia") || participant.equals("dordonia") ? "CONTRIBUTOR_REP" : "PARTY_LIAISON";
        var answer = http.as(actor(participant, capacity)).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String participant, String question) {
        var ids = new ArrayList<String>();
        read(participant, "/api/v1/deployments?" + question).path("items").forEach(each -> ids.add(each.path("deploymentId").asString()));
        return ids;
    }

    private void establish(String id, String agreement) {
        cordia("EstablishForce", "{'forceId': '" + id + "', 'agreementId': '" + agreement + "', 'name': 'n', 'host': 'astoria', 'assessor': 'mech',"
                + " 'participants': ['cordia', 'dordonia'], 'basis': 'b'}");
    }

    private String planned(String force, String more) {
        var id = "deployment-" + number++;
        cordia("PlanDeployment", plan(id, force, more));
        return id;
    }

    private static String plan(String id, String force, String more) {
        return body(id, "'forceId': '" + force + "', " + POST + ", 'tasking': 't'" + more);
    }

    private static String tasking(String id) {
        return body(id, "'tasking': 'other', 'contributions': ['" + TROOPS + "']");
    }

    private static String caveat(String id) {
        return body(id, "'contributionId': '" + TROOPS + "', 'number': 1, 'note': 'n'");
    }

    private static String arrival(String id) {
        return body(id, "'arrivedAt': '" + days(-1) + "'");
    }

    private static String body(String id, String content) {
        return "{'deploymentId': '" + id + "', " + content + "}";
    }

    private void cordia(String command, String body) {
        accepted("cordia", "CONTRIBUTOR_REP", command, body);
    }

    private void refusedToCordia(DeploymentRule rule, String command, String body) {
        refused(rule, "cordia", "CONTRIBUTOR_REP", command, body);
    }
}
