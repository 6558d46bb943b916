package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.force.ForceRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Multinational forces as a client on the wire meets them: each rule, and how ready each force is. */
class ForceRulesOverHttpTest extends RulesOverHttp {

    private String inForce;

    @BeforeAll
    void let_a_coalition_speak() {
        for (var member : new String[] {"cordia", "dordonia"}) {
            for (var mandate : new String[] {"CONTRIBUTOR_REP", "FORCE_COMMANDER"}) {
                accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': '" + member + "', 'mandate': '" + mandate + "', 'from': '" + days(-30) + "'}");
            }
        }
        inForce = agreement();
        bringIntoForce(inForce);
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_forces_is_told(ForceRule rule) {
        var id = established(inForce);
        switch (rule) {
            case AGREEMENT_RECORDED -> refusedToCordia(rule, "EstablishForce", force("f-x", "none", "astoria", "cordia", "dordonia"));
            case PARTICIPANTS_REGISTERED -> refusedToCordia(rule, "EstablishForce", force("f-x", inForce, "nobody", "cordia"));
            case AUTHORITIES_APART -> refusedToCordia(rule, "EstablishForce", force("f-x", inForce, "cordia", "cordia"));
            case BY_THE_FORCE -> refusedToCordia(rule, "EstablishForce", force("f-x", inForce, "astoria", "dordonia"));
            case BY_ITS_AUTHORITY -> refused(rule, "borduria", "PARTY_LIAISON", "RecordHostRequest", stated(id));
            case NOT_STRUCK -> {
                cordia("StrikeForce", body(id, "'reason': 'r'"));
                refusedToCordia(rule, "StrikeForce", body(id, "'reason': 'r'"));
            }
            case NOT_ENDED -> {
                cordia("EndForce", body(id, "'reason': 'r'"));
                refusedToCordia(rule, "EndForce", body(id, "'reason': 'r'"));
            }
            case HELD_ONCE -> {
                cordia("RecordLegalAgreement", stated(id));
                refusedToCordia(rule, "RecordLegalAgreement", stated(id));
            }
            case HELD_AT_ALL -> refusedToCordia(rule, "WithdrawPrecondition", body(id, "'precondition': 'LEGAL_AGREEMENT', 'reason': 'r'"));
            case NOT_FROM_THE_FUTURE -> refusedToCordia(rule, "RecordLegalAgreement", stated(id).replace(days(-1), days(1)));
            case CEASEFIRE_IN_FORCE -> refused(rule, "mech", "CHIEF_MONITOR", "AssessCessationCredible", stated(established(agreement())));
            case ALL_THREE_HOLD -> refusedToCordia(rule, "AuthoriseDeployment", body(id, "'reasons': 'r'"));
            case AUTHORISED_ONCE -> {
                authorise(id);
                refusedToCordia(rule, "AuthoriseDeployment", body(id, "'reasons': 'r'"));
            }
            case AUTHORISED -> refusedToCordia(rule, "DeployComponent", component(id));
            case NOTHING_DEPLOYED_YET -> {
                authorise(id);
                refusedToCordia(rule, "StrikeForce", body(id, "'reason': 'r'"));
            }
            case COMPONENT_ONCE -> {
                deploy(id);
                refusedToCordia(rule, "DeployComponent", component(id));
            }
            case COMPONENT_DEPLOYED -> refusedToCordia(rule, "StrikeComponent", body(id, "'component': 'LAND', 'reason': 'r'"));
            case CAPABILITY_IN_ORDER -> refusedToCordia(rule, "DeclareCapability", body(id, "'level': 'FULL', 'basis': 'b'"));
            case CAPABILITY_RESTS_ON_COMPONENTS -> {
                deploy(id);
                cordia("DeclareCapability", body(id, "'level': 'INITIAL', 'basis': 'b'"));
                refusedToCordia(rule, "StrikeComponent", body(id, "'component': 'LAND', 'reason': 'r'"));
            }
            case CONTRIBUTION_GOES_ON -> refusedToCordia(rule, "AssignContribution", assign(id, "none"));
            case BY_THE_CONTRIBUTOR -> refusedToCordia(rule, "AssignContribution", assign(id, offered("dordonia")));
            case ASSIGNED_ONCE -> {
                var contribution = offered("cordia");
                cordia("AssignContribution", assign(established(inForce), contribution));
                refusedToCordia(rule, "AssignContribution", assign(id, contribution));
            }
            case ASSIGNED -> refusedToCordia(rule, "ReleaseContribution", body(id, "'contributionId': 'none', 'reason': 'r'"));
            case LEAD_TAKES_PART -> refusedToCordia(rule, "RotateHeadquarters", rotation(id, "astoria"));
            case ROTATION_GOES_ON -> {
                cordia("RotateHeadquarters", rotation(id, "cordia"));
                refusedToCordia(rule, "RotateHeadquarters", rotation(id, "dordonia"));
            }
            case RECORDED_AT_ALL -> refusedToCordia(rule, "StrikeForceFigure", body(id, "'number': 1, 'reason': 'r'"));
            case PARTICIPANT_NEEDED -> {
                cordia("RotateHeadquarters", rotation(id, "cordia"));
                refusedToCordia(rule, "CorrectForce", body(id, "'name': 'n', 'participants': ['dordonia'], 'basis': 'b', 'reason': 'r'"));
            }
            case DRAWN_DOWN_FIRST -> {
                deploy(id);
                refusedToCordia(rule, "EndForce", body(id, "'reason': 'r'"));
            }
            case ROOM -> {
                for (int i = 0; i < 200; i++) {
                    cordia("ClaimForceFigure", figure(id));
                }
                refusedToCordia(rule, "ClaimForceFigure", figure(id));
            }
            case CORRECTION_CHANGES -> refusedToCordia(rule, "CorrectForce",
                    body(id, "'name': 'n', 'participants': ['cordia', 'dordonia'], 'basis': 'b', 'reason': 'r'"));
        }
    }

    @Test
    void readiness_tells_its_preconditions_and_caveats_and_answers_the_past() {
        established(inForce);
        var id = established(inForce);
        var contribution = offered("cordia");
        cordia("AssignContribution", assign(id, contribution));
        cordia("AttachNationalCaveat", "{'contributionId': '" + contribution + "', 'caveat': 'Not east of the river.'}");
        cordia("RecordLegalAgreement", stated(id));
        accepted("astoria", "PARTY_LIAISON", "RecordHostRequest", stated(id));
        var before = node.head();
        accepted("mech", "CHIEF_MONITOR", "AssessCessationCredible", stated(id));
        var ready = node.head();
        cordia("AuthoriseDeployment", body(id, "'reasons': 'All three hold.'"));
        cordia("DeployComponent", component(id));
        accepted("astoria", "PARTY_LIAISON", "WithdrawPrecondition", body(id, "'precondition': 'HOST_REQUEST', 'reason': 'r'"));

        assertThat(item(id, before).path("notHolding")).extracting(JsonNode::asString).containsExactly("CREDIBLE_CESSATION");
        assertThat(item(id, before).path("provided").path(0).path("caveats").path(0).asString()).isEqualTo("Not east of the river.");
        var register = read("/api/v1/contributions/" + contribution).path("item");
        assertThat(register.path("force").path("forceId").asString()).isEqualTo(id);
        assertThat(register.path("force").path("readinessDays").asInt()).isEqualTo(10);
        assertThat(register.path("caveats").path(0).asString()).isEqualTo("Not east of the river.");
        assertThat(item(id, ready).path("state").asString()).isEqualTo("READY");
        var now = item(id, node.head());
        assertThat(now.path("state").asString()).isEqualTo("DEPLOYING");
        assertThat(now.path("notHolding")).as("shown, not undone").extracting(JsonNode::asString).containsExactly("HOST_REQUEST");
        assertThat(now.path("hostRequest").path("withdrawn").asString()).isEqualTo("r");
        assertThat(ids("state=DEPLOYING&host=astoria&participant=cordia&allHold=false&agreement=" + inForce)).contains(id);
        assertThat(ids("allHold=true&participant=cordia")).doesNotContain(id);
        assertThat(ids("participant=cord")).isEmpty();
        http.as(actor("mech", "REGISTRAR")).read("/api/v1/forces?state=MARCHING").problem(400, "REQ-04");
        var page = read("/api/v1/forces?limit=1");
        assertThat(page.path("items")).hasSize(1);
        assertThat(http.as(actor("mech", "REGISTRAR")).read(page.path("next").asString()).json().path("items")).hasSize(1);
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/forces?format=csv").text()).contains("\n" + id + "," + inForce + ",n,astoria,mech,");
        assertThat(http.read("/api/v1/forces").json().path("items")).as("not for the public").isEmpty();
    }

    private JsonNode item(String id, long asOf) {
        return read("/api/v1/forces/" + id + "?asOf=" + asOf).path("item");
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String question) {
        var ids = new ArrayList<String>();
        read("/api/v1/forces?" + question).path("items").forEach(each -> ids.add(each.path("forceId").asString()));
        return ids;
    }

    private String established(String agreement) {
        var id = "force-" + number++;
        cordia("EstablishForce", force(id, agreement, "astoria", "cordia", "dordonia"));
        return id;
    }

    private static String force(String id, String agreement, String host, String... participants) {
        return body(id, "'agreementId': '" + agreement + "', 'name': 'n', 'host': '" + host + "', 'assessor': 'mech', 'participants': ['"
                + String.join("', '", participants) + "'], 'basis': 'b'");
    }

    private void authorise(String id) {
        cordia("RecordLegalAgreement", stated(id));
        accepted("astoria", "PARTY_LIAISON", "RecordHostRequest", stated(id));
        accepted("mech", "CHIEF_MONITOR", "AssessCessationCredible", stated(id));
        cordia("AuthoriseDeployment", body(id, "'reasons': 'r'"));
    }

    private void deploy(String id) {
        authorise(id);
        cordia("DeployComponent", component(id));
    }

    private String offered(String contributor) {
        var id = "troops-" + number++;
        accepted("mech", "REGISTRAR", "OfferContribution", "{'contributionId': '" + id + "', 'contributor': '" + contributor
                + "', 'kind': 'TROOPS', 'unit': 'people', 'quantity': 100, 'from': '" + NOW + "', 'noticeDays': 60}");
        return id;
    }

    private static String stated(String id) {
        return body(id, "'statement': 's', 'madeAt': '" + days(-1) + "'");
    }

    private static String component(String id) {
        return body(id, "'component': 'LAND', 'strengthLow': 100, 'strengthHigh': 200, 'deployedAt': '" + days(-1) + "'");
    }

    private static String assign(String id, String contribution) {
        return body(id, "'contributionId': '" + contribution + "', 'component': 'LAND', 'readinessDays': 10");
    }

    private static String rotation(String id, String lead) {
        return body(id, "'headquarters': 'operational', 'seat': 's', 'lead': '" + lead + "', 'from': '" + NOW + "'");
    }

    private static String figure(String id) {
        return body(id, "'figure': 'f', 'low': 1, 'high': 2, 'unit': 'u', 'source': 's', 'claimedAt': '" + NOW + "'");
    }

    private static String body(String id, String content) {
        return "{'forceId': '" + id + "', " + content + "}";
    }

    private void cordia(String command, String body) {
        accepted("cordia", "CONTRIBUTOR_REP", command, body);
    }

    private void refusedToCordia(ForceRule rule, String command, String body) {
        refused(rule, "cordia", "CONTRIBUTOR_REP", command, body);
    }
}
