package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.ceasefiremonitor.core.guarantee.commitment.CommitmentRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commitments that are invoked as clients on the wire meet them: each rule, the list, and the guarantee matrix. */
class CommitmentRulesOverHttpTest extends AttackOverHttp {

    @ParameterizedTest
    @EnumSource
    void each_rule_on_commitments_is_told(CommitmentRule rule) {
        switch (rule) {
            case GUARANTEED -> refusedToHost(rule, invoke("owed-x", determined(), "MILITARY"));
            case DETERMINED -> refusedToHost(rule, invoke("owed-x", consulted(), "LOGISTICS"));
            case ACTIVE -> {
                var attack = determined();
                accepted("cordia", "GUARANTOR_REP", "SuspendGuarantee", "{'guaranteeId': '" + attack.guarantee() + "', 'reason': 'r'}");
                refusedToHost(rule, invoke("owed-x", attack, "LOGISTICS"));
            }
            case BINDING_OR_POLITICAL -> {
                var attack = determined();
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(attack.guarantee() + "-2", attack.agreement(), false, 30));
                refusedToHost(rule, invoke("owed-x", attack, "LOGISTICS").replace("'" + attack.guarantee() + "'", "'" + attack.guarantee() + "-2'"));
            }
            case BY_THE_BENEFICIARY -> refused(rule, "borduria", "PARTY_LIAISON", "InvokeCommitment", invoke("owed-x", determined(), "LOGISTICS"));
            case INVOKED_ONCE -> {
                var attack = determined();
                accepted("astoria", "PARTY_LIAISON", "InvokeCommitment", invoke("owed-" + number++, attack, "LOGISTICS"));
                refusedToHost(rule, invoke("owed-x", attack, "LOGISTICS"));
            }
            case BY_THE_GUARANTOR -> refused(rule, "dordonia", "GUARANTOR_REP", "OpenConsultation", said(invoked()));
            case OPEN -> {
                var id = invoked();
                cordia("DeclineCommitment", reasons(id));
                refusedToCordia(rule, "OpenConsultation", said(id));
            }
            case CONSULTED_ONCE -> {
                var id = invoked();
                cordia("OpenConsultation", said(id));
                refusedToCordia(rule, "OpenConsultation", said(id));
            }
            case MEASURE_ID_FREE -> refusedToCordia(rule, "ProposeMeasure", propose(proposed(), "m-1"));
            case MEASURE_RECORDED -> refusedToCordia(rule, "DecideMeasures", decide(invoked()));
            case MEASURE_IN_ORDER -> refusedToCordia(rule, "LiftMeasure", measure(proposed()));
            case NOTHING_DECIDED -> {
                var id = proposed();
                cordia("DecideMeasures", decide(id));
                refusedToCordia(rule, "DeclineCommitment", reasons(id));
            }
            case CARRIED_OUT -> refusedToCordia(rule, "FulfilCommitment", said(proposed()));
            case STANDS -> refusedToCordia(rule, "StrikeDecline", because(invoked()));
            case UNANSWERED -> {
                var id = invoked();
                cordia("OpenConsultation", said(id));
                refused(rule, "astoria", "PARTY_LIAISON", "StrikeInvocation", because(id));
            }
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "MissCommitmentPosition", "{'commitmentId': '" + invoked() + "'}");
            case MOST_MEASURES -> {
                var id = proposed();
                for (int i = 2; i <= 50; i++) {
                    cordia("ProposeMeasure", propose(id, "m-" + i));
                }
                refusedToCordia(rule, "ProposeMeasure", propose(id, "one-more"));
            }
        }
    }

    @Test
    void the_matrix_tells_by_guarantor_and_domain_what_is_owed_decided_and_declined_also_of_the_past() {
        var attack = determined();
        var before = node.head();
        var id = "owed-" + number++;
        accepted("astoria", "PARTY_LIAISON", "InvokeCommitment", invoke(id, attack, "LOGISTICS"));
        var question = "/api/v1/guarantee-matrix?guarantor=cordia&domain=LOGISTICS&agreement=" + attack.agreement();
        var row = read(question).path("items").get(0);
        assertThat(row.path("active").asBoolean()).isTrue();
        assertThat(row.path("ratified").asBoolean()).isFalse();
        assertThat(row.path("political").asBoolean()).isTrue();
        assertThat(row.path("domains").get(0).path("invoked").asInt()).isEqualTo(1);
        assertThat(row.path("domains").get(0).path("commitments").get(0).path("positionDue").asString()).isNotBlank();
        var invoked = node.head();
        cordia("DeclineCommitment", reasons(id));
        var cell = read(question, "dordonia", "GUARANTOR_REP").path("items").get(0).path("domains").get(0);
        assertThat(cell.path("declined").asInt()).isEqualTo(1);
        assertThat(cell.path("commitments").get(0).path("declined").asString()).as("reasons that other guarantors see").isEqualTo("r");
        assertThat(read(question + "&asOf=" + invoked).path("items").get(0).path("domains").get(0).path("declined").asInt()).isZero();
        assertThat(read(question + "&asOf=" + before).path("items").get(0).path("domains").get(0).path("invoked").asInt()).isZero();
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/guarantee-matrix?domain=NONE").status()).isEqualTo(400);
    }

    @Test
    void a_commitment_goes_from_its_invocation_to_its_fulfilment_though_the_ceasefire_has_collapsed() {
        var attack = determined();
        terminate(attack.agreement());
        var id = "owed-" + number++;
        accepted("astoria", "PARTY_LIAISON", "InvokeCommitment", invoke(id, attack, "LOGISTICS"));
        cordia("OpenConsultation", said(id));
        cordia("ProposeMeasure", propose(id, "m-1"));
        cordia("DecideMeasures", decide(id));
        cordia("ReportImplementation", "{'commitmentId': '" + id + "', 'measureId': 'm-1', 'text': 't', 'complete': true}");
        cordia("FulfilCommitment", said(id));
        var item = read("/api/v1/commitments/" + id).path("item");
        assertThat(item.path("state").asString()).isEqualTo("FULFILLED");
        assertThat(item.path("textSha256").asString()).isEqualTo(SHA);
        assertThat(item.path("measures").get(0).path("steps").findValuesAsString("to")).containsExactly("PROPOSED", "DECIDED", "IMPLEMENTED");
        assertThat(ids("/api/v1/commitments?guarantor=cordia&beneficiary=astoria&domain=LOGISTICS&state=FULFILLED&overdue=false&determination=" + attack.id()
                + "&guarantee=" + attack.guarantee(), "commitmentId")).containsExactly(id);
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/commitments?format=csv").text()).contains(id + "," + attack.guarantee());
        assertThat(read("/api/v1/deadlines?thing=commitment/" + id).path("items").findValuesAsString("state")).containsExactly("MET", "MET");
    }

    @Test
    void its_views_come_out_the_same_when_they_are_rebuilt() {
        cordia("DeclineCommitment", reasons(invoked()));
        cordia("DecideMeasures", decide(proposed()));
        comeOutTheSame("determinations", "commitments", "guarantees");
    }

    private String invoked() {
        var id = "owed-" + number++;
        accepted("astoria", "PARTY_LIAISON", "InvokeCommitment", invoke(id, determined(), "LOGISTICS"));
        return id;
    }

    private String proposed() {
        var id = invoked();
        cordia("ProposeMeasure", propose(id, "m-1"));
        return id;
    }

    private void cordia(String command, String body) {
        accepted("cordia", "GUARANTOR_REP", command, body);
    }

    private void refusedToCordia(CommitmentRule rule, String command, String body) {
        refused(rule, "cordia", "GUARANTOR_REP", command, body);
    }

    private void refusedToHost(CommitmentRule rule, String body) {
        refused(rule, "astoria", "PARTY_LIAISON", "InvokeCommitment", body);
    }

    private static String invoke(String id, Attack attack, String domain) {
        return "{'commitmentId': '" + id + "', 'guaranteeId': '" + attack.guarantee() + "', 'domain': '" + domain + "', 'determinationId': '" + attack.id()
                + "', 'statement': 's'}";
    }

    private static String said(String id) {
        return "{'commitmentId': '" + id + "', 'statement': 's'}";
    }

    private static String reasons(String id) {
        return "{'commitmentId': '" + id + "', 'reasons': 'r'}";
    }

    private static String because(String id) {
        return "{'commitmentId': '" + id + "', 'reason': 'r'}";
    }

    private static String propose(String id, String measure) {
        return "{'commitmentId': '" + id + "', 'measureId': '" + measure + "', 'kind': 'LOGISTICS', 'act': 'a'}";
    }

    private static String decide(String id) {
        return "{'commitmentId': '" + id + "', 'measures': ['m-1'], 'reasons': 'r'}";
    }

    private static String measure(String id) {
        return "{'commitmentId': '" + id + "', 'measureId': 'm-1', 'reason': 'r'}";
    }
}
