package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.ceasefiremonitor.core.guarantee.determination.DeterminationRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Determinations of armed attacks as clients on the wire meet them: each rule, and the position of each guarantor. */
class DeterminationRulesOverHttpTest extends AttackOverHttp {

    @ParameterizedTest
    @EnumSource
    void each_rule_on_determinations_is_told(DeterminationRule rule) {
        switch (rule) {
            case GUARANTEED -> refused(rule, "astoria", "PARTY_LIAISON", "RequestDetermination", request(guaranteed(), "cordia"));
            case BY_WHOM_IT_CONCERNS -> refused(rule, "borduria", "PARTY_LIAISON", "RequestDetermination", request(guaranteed(), "borduria"));
            case LAST_STAGE -> refusedToCell(rule, "RequestDetermination", request(guaranteed(), "borduria").replace("HOST_REQUEST", "LADDER_STAGE"));
            case ONE_AT_A_TIME -> {
                var attack = requested();
                refused(rule, "astoria", "PARTY_LIAISON", "RequestDetermination", request(attack, "borduria").replace(attack.id(), attack.id() + "-2"));
            }
            case PACK_RECORDED -> refusedToCell(rule, "AssembleEvidencePack", pack(requested(), "incident/none"));
            case BY_GUARANTORS -> refused(rule, "dordonia", "GUARANTOR_REP", "StatePosition", position(assembled(), "ARMED_ATTACK"));
            case PACK_FIRST -> refused(rule, "cordia", "GUARANTOR_REP", "StatePosition", position(requested(), "ARMED_ATTACK"));
            case CONSULTED_ONCE -> refusedToCell(rule, "HoldConsultation", consult(consulted(), "cordia"));
            case GUARANTORS_PRESENT -> refusedToCell(rule, "HoldConsultation", consult(assembled(), "dordonia"));
            case STANDS -> refusedToCell(rule, "StrikeDetermination", because(consulted()));
            case CONSULTED_FIRST -> refusedToCell(rule, "DetermineArmedAttack", determine(assembled(), "cordia"));
            case AUTHORITIES_NAMED -> refusedToCell(rule, "DetermineNoArmedAttack", determine(consulted(), "cordia"));
            case OPEN -> refusedToCell(rule, "DetermineNoArmedAttack", determine(determined(), "cordia"));
            case BY_THE_REQUESTER -> refusedToCell(rule, "WithdrawDeterminationRequest", because(requested()));
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "MissEvidencePack", "{'determinationId': '" + requested().id() + "'}");
            case SHOWN_TO_WHOM_IT_CONCERNS -> refused(rule, "astoria", "PARTY_LIAISON", "RequestDetermination", request(guaranteed(), "borduria")
                    .replace("'text': 't'", "'text': 't', 'marking': {'tlp': 'AMBER_STRICT'}"));
            case FORCE_WAS_ATTACKED -> refusedToCell(rule, "RequestDetermination", request(guaranteed(), "borduria").replace("HOST_REQUEST", "FORCE_ATTACKED"));
            case NOTHING_RESTS_ON_IT -> {
                var attack = determined();
                accepted("astoria", "PARTY_LIAISON", "InvokeCommitment", "{'commitmentId': 'resting-" + attack.id() + "', 'guaranteeId': '" + attack.guarantee()
                        + "', 'domain': 'LOGISTICS', 'determinationId': '" + attack.id() + "', 'statement': 's'}");
                refusedToCell(rule, "StrikeDetermination", because(attack));
            }
        }
    }

    @Test
    void each_guarantor_s_position_is_shown_and_what_was_decided_and_it_is_answered_for_the_past() {
        var attack = consulted();
        var before = node.head();
        cell("DetermineArmedAttack", determine(attack, "cordia"));
        var item = read("/api/v1/determinations/" + attack.id(), "astoria", "PARTY_LIAISON").path("item");
        assertThat(item.path("positions").get(0).path("guarantor").asString()).isEqualTo("cordia");
        assertThat(item.path("positions").get(0).path("position").asString()).isEqualTo("ARMED_ATTACK");
        assertThat(item.path("decision").path("authorities").get(0).path("authority").asString()).isEqualTo("a");
        assertThat(item.path("pack").path("items").get(0).path("position").asLong()).isEqualTo(attack.position());

        var question = "/api/v1/determinations?attacked=astoria&accused=borduria&agreement=" + attack.agreement();
        assertThat(ids(question + "&state=DETERMINED", "determinationId")).containsExactly(attack.id());
        assertThat(ids(question + "&state=DETERMINED&asOf=" + before, "determinationId")).isEmpty();
        assertThat(ids(question + "&state=CONSULTED&asOf=" + before, "determinationId")).containsExactly(attack.id());
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/determinations?format=csv").text()).contains("cordia=ARMED_ATTACK");
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/determinations?state=NONE").status()).isEqualTo(400);
        assertThat(read("/api/v1/history/determination/" + attack.id()).path("items").findValuesAsString("what")).contains("Armed attack determined");
    }

    @Test
    void what_was_shown_to_the_guarantors_and_when_it_was_due_stands_on_the_board() {
        var attack = requested();
        assertThat(read("/api/v1/deadlines?state=OPEN&thing=determination/" + attack.id()).path("items").findValuesAsString("kind"))
                .containsExactly("EVIDENCE_PACK", "ARMED_ATTACK_CONSULTATION");
        cell("AssembleEvidencePack", pack(attack, "guarantee/" + attack.guarantee()));
        assertThat(read("/api/v1/deadlines?state=MET&thing=determination/" + attack.id()).path("items").findValuesAsString("kind")).containsExactly("EVIDENCE_PACK");
    }

    private void refusedToCell(DeterminationRule rule, String command, String body) {
        refused(rule, "mech", "CELL_DIRECTOR", command, body);
    }
}
