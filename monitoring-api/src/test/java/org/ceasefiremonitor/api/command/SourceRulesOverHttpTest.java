package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.api.log.SubjectKeys;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.subject.SubjectRule;
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
        assertThat(http.as(actor("mech", "CHIEF_MONITOR")).read("/api/v1/sources?format=csv").text()).contains(id + ",PERSON,HERON-4,false,true,DISCREDITED,E,");
        assertThat(http.get("/api/v1/sources").json().path("items")).as("not for the public").isEmpty();
        assertThat(http.as(actor("astoria", "PARTY_LIAISON")).read("/api/v1/sources").json().path("items")).as("nor for a Party").isEmpty();
        assertThat(http.as(actor("astoria", "PARTY_LIAISON")).read("/api/v1/events/export").text()).doesNotContain(id);
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_subjects_is_told(SubjectRule rule) {
        var id = registered();
        switch (rule) {
            case NOT_ERASED -> {
                accepted("mech", "REGISTRAR", "EraseSubject", erase("source." + id));
                refused(rule, "mech", "CHIEF_MONITOR", "CorrectSource", body(id, "'kind': 'PERSON', 'label': 'HERON-5', 'sheltered': true, 'reason': 'r'"));
            }
            case SUBJECT_KNOWN -> refused(rule, "mech", "REGISTRAR", "EraseSubject", erase("source.nobody"));
            case ERASED_BY_ANOTHER -> refused(rule, "mech", "REGISTRAR", "EraseSubject", erase(SubjectId.of(new ParticipantId("mech"), "p-1").value()));
        }
    }

    @Test
    void a_label_is_sealed_in_the_log_and_an_erased_one_is_gone_from_list_and_event() {
        var id = registered();
        var position = node.head();
        var other = registered();
        assertThat(node.jdbc().sql("select payload from event where position = ?").param(position).query(String.class).single()).contains("\"sealed\":\"").doesNotContain("HERON");
        assertThat(node.jdbc().sql("select definition from directory where id = ?").param("source/" + id).query(String.class).single()).contains("\"sealed\":\"").doesNotContain("HERON");
        assertThat(label(id).path("text").asString()).isEqualTo("HERON-4");
        assertThat(read("/api/v1/events/" + position).path("personal").path("text").asString()).isEqualTo("HERON-4");

        accepted("mech", "REGISTRAR", "EraseSubject", erase("source." + id));
        assertThat(node.get(SubjectKeys.class).state(SubjectId.of(new SourceId(id)))).isEqualTo(SubjectKeys.State.ERASED);
        assertThat(label(id).toString()).isEqualTo("{\"subject\":\"source." + id + "\",\"erased\":true}");
        assertThat(read("/api/v1/events/" + position).path("personal")).isEqualTo(label(id));
        assertThat(label(other).path("text").asString()).isEqualTo("HERON-4");
        await().untilAsserted(() -> assertThat(digest(id)).containsOnly(0));
        assertThat(digest(other)).isNotEqualTo(digest(id));
        assertThat(http.as(actor("mech", "CHIEF_MONITOR")).command("RegisterSource", body(id, "'kind': 'PERSON', 'label': 'HERON-4', 'sheltered': true").replace('\'', '"'))
                .status()).as("nobody finds out what was said by saying it again").isEqualTo(409);
        chief("StrikeSource", body(id, "'reason': 'r'"));
        assertThat(label(id).path("erased").asBoolean()).isTrue();
        assertThat(http.as(actor("astoria", "PARTY_LIAISON")).read("/api/v1/events?type=subject.*").json().path("items")).as("not for a Party").isEmpty();
    }

    private JsonNode label(String id) {
        return read("/api/v1/sources/" + id).path("item").path("label");
    }

    private byte[] digest(String id) {
        return node.jdbc().sql("select digest from thing where id = ?").param("source/" + id).query((row, n) -> row.getBytes(1)).single();
    }

    private static String erase(String subject) {
        return "{'subjectId': '" + subject + "', 'legalBasis': 'Order 4', 'reason': 'The person asked for it.'}";
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
