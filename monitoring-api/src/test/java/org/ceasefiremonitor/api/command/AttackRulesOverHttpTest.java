package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.guarantee.attack.AttackRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Attacks on a multinational force as a client on the wire meets them: each rule, and who learns of what an attack names. */
class AttackRulesOverHttpTest extends AttackOverHttp {

    private static final String FORCE = "force-1";

    @BeforeAll
    void authorise_a_force() {
        for (var member : new String[] {"cordia", "dordonia"}) {
            accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': '" + member + "', 'mandate': 'CONTRIBUTOR_REP', 'from': '" + days(-30) + "'}");
        }
        var agreement = agreement();
        bringIntoForce(agreement);
        establish("force-2", agreement);
        authorise(FORCE, agreement);
        cordia("PlanDeployment", "{'deploymentId': 'hub', 'forceId': '" + FORCE + "', 'kind': 'HUB', 'component': 'LAND', 'unit': 'u', 'place':"
                + " {'longitude': 1, 'latitude': 2}, 'strengthLow': 1, 'strengthHigh': 2, 'tasking': 't'}");
    }

    private void establish(String force, String agreement) {
        cordia("EstablishForce", "{'forceId': '" + force + "', 'agreementId': '" + agreement + "', 'name': 'n', 'host': 'astoria', 'assessor': 'mech',"
                + " 'participants': ['cordia', 'dordonia'], 'basis': 'b'}");
    }

    private void authorise(String force, String agreement) {
        establish(force, agreement);
        var stated = "{'forceId': '" + force + "', 'statement': 's', 'madeAt': '" + days(-1) + "'}";
        cordia("RecordLegalAgreement", stated);
        accepted("astoria", "PARTY_LIAISON", "RecordHostRequest", stated);
        accepted("mech", "CHIEF_MONITOR", "AssessCessationCredible", stated);
        cordia("AuthoriseDeployment", "{'forceId': '" + force + "', 'reasons': 'r'}");
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_attacks_is_told(AttackRule rule) {
        var id = attacked("");
        switch (rule) {
            case FORCE_AUTHORISED -> refusedToCordia(rule, "RecordForceAttacked", attack("a-x", "force-2", ""));
            case BY_WHOM_IT_CONCERNS -> refused(rule, "borduria", "PARTY_LIAISON", "RecordForceAttacked", attack("a-x", FORCE, ""));
            case NAMES_WHAT_IS_KNOWN -> refusedToCordia(rule, "RecordForceAttacked",
                    attack("a-x", FORCE, ", 'deploymentId': 'hub', 'marking': {'tlp': 'GREEN'}"));
            case NOT_FROM_THE_FUTURE -> refusedToCordia(rule, "RecordForceAttacked", attack("a-x", FORCE, "").replace(days(-1), days(1)));
            case SEEN -> refused(rule, "dordonia", "CONTRIBUTOR_REP", "StrikeForceAttack", strike(attacked(", 'marking': {'tlp': 'AMBER_STRICT'}")));
            case BY_WHO_REPORTED -> refused(rule, "dordonia", "CONTRIBUTOR_REP", "StrikeForceAttack", strike(id));
            case NOT_STRUCK -> {
                cordia("StrikeForceAttack", strike(id));
                refusedToCordia(rule, "StrikeForceAttack", strike(id));
            }
            case CORRECTION_CHANGES -> refusedToCordia(rule, "CorrectForceAttack",
                    "{'attackId': '" + id + "', 'from': '" + days(-1) + "', 'text': 't', 'reason': 'r'}");
            case GROUND_OF_A_DETERMINATION -> {
                var attack = guaranteed();
                authorise("force-3", attack.agreement());
                cordia("RecordForceAttacked", attack("only-attack", "force-3", ""));
                cell("RequestDetermination", request(attack, "borduria").replace("HOST_REQUEST", "FORCE_ATTACKED"));
                cell("AssembleEvidencePack", pack(attack, "guarantee/" + attack.guarantee()));
                accepted("cordia", "GUARANTOR_REP", "StatePosition", position(attack, "ARMED_ATTACK"));
                cell("HoldConsultation", consult(attack, "cordia"));
                cell("DetermineArmedAttack", determine(attack, "cordia"));
                refusedToCordia(rule, "StrikeForceAttack", strike("only-attack"));
                cell("StrikeDetermination", because(attack));
                cordia("StrikeForceAttack", strike("only-attack"));
            }
        }
    }

    @Test
    void an_attack_on_a_hub_is_shown_to_those_who_may_see_the_hub() {
        var id = attacked(", 'deploymentId': 'hub'");
        var before = node.head();
        cordia("CorrectForceAttack", "{'attackId': '" + id + "', 'from': '" + days(-2) + "', 'text': 'u', 'reason': 'r'}");

        var item = read("/api/v1/force-attacks/" + id, "astoria", "PARTY_LIAISON").path("item");
        assertThat(item.path("by").asString()).isEqualTo("cordia");
        assertThat(item.path("text").asString()).isEqualTo("u");
        assertThat(item.path("corrected").path("why").asString()).isEqualTo("r");
        assertThat(read("/api/v1/force-attacks/" + id + "?asOf=" + before, "astoria", "PARTY_LIAISON").path("item").path("text").asString()).isEqualTo("t");
        assertThat(ids("dordonia", "CONTRIBUTOR_REP", "force=" + FORCE + "&deployment=hub&reportedBy=cordia&struck=false&from=" + days(-3))).containsExactly(id);
        assertThat(ids("dordonia", "CONTRIBUTOR_REP", "deployment=hub&from=" + days(-1))).isEmpty();
        assertThat(ids("borduria", "PARTY_LIAISON", "")).doesNotContain(id);
        assertThat(http.as(actor("cordia", "CONTRIBUTOR_REP")).read("/api/v1/force-attacks?format=csv").text()).contains("\n" + id + "," + FORCE + ",hub,");
        assertThat(http.read("/api/v1/force-attacks").json().path("items")).as("not for the public").isEmpty();
    }

    private List<String> ids(String participant, String capacity, String question) {
        var ids = new ArrayList<String>();
        read("/api/v1/force-attacks?" + question, participant, capacity).path("items").forEach(each -> ids.add(each.path("attackId").asString()));
        return ids;
    }

    private String attacked(String more) {
        var id = "attack-" + number++;
        cordia("RecordForceAttacked", attack(id, FORCE, more));
        return id;
    }

    private static String attack(String id, String force, String more) {
        return "{'attackId': '" + id + "', 'forceId': '" + force + "', 'from': '" + days(-1) + "', 'text': 't'" + more + "}";
    }

    private static String strike(String id) {
        return "{'attackId': '" + id + "', 'reason': 'r'}";
    }

    private void cordia(String command, String body) {
        accepted("cordia", "CONTRIBUTOR_REP", command, body);
    }

    private void refusedToCordia(AttackRule rule, String command, String body) {
        refused(rule, "cordia", "CONTRIBUTOR_REP", command, body);
    }
}
