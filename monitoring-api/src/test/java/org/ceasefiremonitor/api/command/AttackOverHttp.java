package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An armed attack on astoria, to which cordia has given a guarantee, as clients on the wire bring it before the guarantors. */
abstract class AttackOverHttp extends RulesOverHttp {

    /** A guarantee, an attack that may be determined, and an event about the guarantee. */
    record Attack(String agreement, String guarantee, String id, long position) {
    }

    /** The guarantee is active; nothing is asked for. */
    Attack guaranteed() {
        var agreement = agreement();
        var guarantee = "guarantee-" + number++;
        activate(guarantee, agreement);
        return new Attack(agreement, guarantee, "attack-" + number++, node.head());
    }

    Attack requested() {
        var attack = guaranteed();
        accepted("astoria", "PARTY_LIAISON", "RequestDetermination", request(attack, "borduria"));
        return attack;
    }

    Attack assembled() {
        var attack = requested();
        cell("AssembleEvidencePack", pack(attack, "guarantee/" + attack.guarantee()));
        return attack;
    }

    Attack consulted() {
        var attack = assembled();
        accepted("cordia", "GUARANTOR_REP", "StatePosition", position(attack, "ARMED_ATTACK"));
        cell("HoldConsultation", consult(attack, "cordia"));
        return attack;
    }

    Attack determined() {
        var attack = consulted();
        cell("DetermineArmedAttack", determine(attack, "cordia"));
        return attack;
    }

    void cell(String command, String body) {
        accepted("mech", "CELL_DIRECTOR", command, body);
    }

    static String request(Attack attack, String accused) {
        return "{'determinationId': '" + attack.id() + "', 'agreementId': '" + attack.agreement() + "', 'attacked': 'astoria', 'accused': '" + accused
                + "', 'grounds': 'HOST_REQUEST', 'text': 't'}";
    }

    static String pack(Attack attack, String thing) {
        return "{'determinationId': '" + attack.id() + "', 'items': [{'thing': '" + thing + "', 'position': " + attack.position() + "}], 'summary': 's'}";
    }

    static String position(Attack attack, String position) {
        return "{'determinationId': '" + attack.id() + "', 'position': '" + position + "', 'reasons': 'r'}";
    }

    static String consult(Attack attack, String present) {
        return "{'determinationId': '" + attack.id() + "', 'present': ['" + present + "'], 'summary': 's'}";
    }

    static String determine(Attack attack, String guarantor) {
        return "{'determinationId': '" + attack.id() + "', 'authorities': [{'participant': '" + guarantor + "', 'authority': 'a'}], 'reasons': 'r'}";
    }

    static String because(Attack attack) {
        return "{'determinationId': '" + attack.id() + "', 'reason': 'r'}";
    }

    JsonNode read(String path) {
        return read(path, "mech", "REGISTRAR");
    }

    JsonNode read(String path, String participant, String capacity) {
        var answer = http.as(actor(participant, capacity)).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    List<String> ids(String path, String field) {
        var ids = new ArrayList<String>();
        read(path).path("items").forEach(each -> ids.add(each.path(field).asString()));
        return ids;
    }
}
