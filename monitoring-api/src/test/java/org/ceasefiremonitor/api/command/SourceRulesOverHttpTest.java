package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.verification.source.SourceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Sources of information as a client on the wire meets them: each rule, and the list. */
class SourceRulesOverHttpTest extends CommissionOverHttp {

    @ParameterizedTest
    @EnumSource
    void each_rule_on_sources_is_told(SourceRule rule) {
        var id = registered();
        switch (rule) {
            case NOT_STRUCK -> {
                chief("StrikeSource", body(id, "'reason': 'r'"));
                refusedToChief(rule, "StrikeSource", body(id, "'reason': 'r'"));
            }
            case PROTECTED_BY_A_CODE -> refusedToChief(rule, "RegisterSource", body(id + "-2", "'kind': 'PERSON', 'label': 'A name', 'sheltered': true"));
            case RATED_WITH_A_BASIS -> refusedToChief(rule, "AssessReliability", body(id, "'reliability': 'A'"));
            case OUTCOME_REACHED -> refusedToChief(rule, "CountOutcome", body(id, "'incidentId': 'nothing'"));
            case COUNTED_ONCE -> {
                chief("CountOutcome", body(id, "'incidentId': 'incident-1'"));
                refusedToChief(rule, "CountOutcome", body(id, "'incidentId': 'incident-1'"));
            }
            case COUNTED -> refusedToChief(rule, "StrikeOutcome", body(id, "'incidentId': 'incident-1', 'reason': 'r'"));
            case NOT_DISCREDITED -> {
                chief("DiscreditSource", body(id, "'reason': 'r'"));
                refusedToChief(rule, "DiscreditSource", body(id, "'reason': 'r'"));
            }
            case CORRECTION_CHANGES -> refusedToChief(rule, "CorrectSource", body(id, "'kind': 'PERSON', 'label': 'HERON-4', 'sheltered': true, 'reason': 'r'"));
        }
    }

    @Test
    void a_source_shows_its_rating_and_its_track_record_and_answers_the_past() {
        var id = registered();
        chief("AssessReliability", body(id, "'reliability': 'B', 'basis': 'b'"));
        var before = node.head();
        chief("CountOutcome", body(id, "'incidentId': 'incident-1'"));
        chief("DiscreditSource", body(id, "'reason': 'r'"));

        assertThat(ids("state=DISCREDITED&reliability=E&kind=PERSON")).contains(id);
        assertThat(ids("state=ASSESSED&reliability=B&asOf=" + before)).containsExactly(id);
        assertThat(read("/api/v1/sources/" + id).path("item").path("outcomes").get(0).path("outcome").asString()).isEqualTo("VERIFIED");
        assertThat(http.as(actor("mech", "CHIEF_MONITOR")).read("/api/v1/sources?format=csv").text()).contains(id + ",PERSON,HERON-4,true,DISCREDITED,E,");
        assertThat(http.get("/api/v1/sources").json().path("items")).as("not for the public").isEmpty();
        assertThat(http.as(actor("astoria", "PARTY_LIAISON")).read("/api/v1/sources").json().path("items")).as("nor for a Party").isEmpty();
        assertThat(http.as(actor("astoria", "PARTY_LIAISON")).read("/api/v1/events/export").text()).doesNotContain(id);
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String question) {
        var ids = new ArrayList<String>();
        read("/api/v1/sources?" + question).path("items").forEach(each -> ids.add(each.path("sourceId").asString()));
        return ids;
    }

    private String registered() {
        var id = "source-" + number++;
        chief("RegisterSource", body(id, "'kind': 'PERSON', 'label': 'HERON-4', 'sheltered': true"));
        return id;
    }

    private static String body(String id, String content) {
        return "{'sourceId': '" + id + "', " + content + "}";
    }

    private void chief(String command, String body) {
        accepted("mech", "CHIEF_MONITOR", command, body);
    }

    private void refusedToChief(SourceRule rule, String command, String body) {
        refused(rule, "mech", "CHIEF_MONITOR", command, body);
    }
}
