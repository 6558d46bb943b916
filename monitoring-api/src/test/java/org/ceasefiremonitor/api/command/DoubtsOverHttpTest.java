package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a compromised asset and a retracted report put in doubt, from the reports up to a remedy, as the interface shows it. */
class DoubtsOverHttpTest extends CommissionOverHttp {

    private String breach;
    private String remedy;
    private long found;
    private long compromised;
    private long retracted;

    @BeforeAll
    void tell() {
        accepted("mech", "CHIEF_MONITOR", "RegisterAsset", "{'assetId': 'camera-2', 'kind': 'CAMERA', 'name': 'Camera 2', 'contributor': 'cordia',"
                + " 'footprint': {'centre': " + burning.middle() + ", 'radiusMetres': 8000}}");
        accepted("mech", "MONITOR", "CorrectViolation", byCamera(report("report-2", burning, hours(-3)).replaceFirst("}$", ", 'reason': 'It was camera 2.'}")));
        accepted("mech", "MONITOR", "ReportViolation", byCamera(report("report-later", burning, hours(-1))));
        accepted("mech", "CHIEF_MONITOR", "OpenIncident",
                "{'incidentId': 'incident-later', 'agreementId': '" + agreement + "', 'reports': ['report-later']}");
        var commission = seated();
        breach = remedying(commission);
        remedy = proposed(breach, hours(96));
        found = node.head();
        accepted("mech", "CHIEF_MONITOR", "DeclareCompromise",
                "{'assetId': 'camera-2', 'from': '" + hours(-4) + "', 'until': '" + hours(-2) + "', 'reason': 'A stranger turned it.'}");
        compromised = node.head();
        accepted("mech", "MONITOR", "RetractViolation", "{'violationId': 'report-1', 'reason': 'It was thunder.'}");
        retracted = node.head();
    }

    private static String byCamera(String report) {
        return report.replace("'source': 's'", "'source': 'Camera 2', 'assetId': 'camera-2'");
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> doubts(String question) {
        var found = new ArrayList<String>();
        read("/api/v1/doubts?" + question).path("items").forEach(each -> found.add(each.path("thing").asString() + " " + each.path("about").asString()));
        return found;
    }

    @Test
    void a_compromise_lists_what_rests_on_what_the_asset_observed_then() {
        assertThat(doubts("about=asset/camera-2")).containsExactly("case/" + breach + " asset/camera-2", "incident/incident-1 asset/camera-2",
                "remedy/" + remedy + " asset/camera-2", "violation/report-2 asset/camera-2");
        assertThat(doubts("about=asset/camera-2&type=INCIDENT")).containsExactly("incident/incident-1 asset/camera-2");
        assertThat(doubts("kind=RETRACTED&type=VIOLATION")).containsExactly("violation/report-1 violation/report-1");
        assertThat(doubts("thing=remedy/" + remedy)).containsExactly("remedy/" + remedy + " asset/camera-2", "remedy/" + remedy + " violation/report-1");
        assertThat(doubts("asOf=" + found)).isEmpty();
    }

    @Test
    void an_incident_a_case_and_a_remedy_show_the_doubt_and_what_was_known_then_is_told_as_it_was() {
        for (var path : List.of("/api/v1/incidents/incident-1", "/api/v1/cases/" + breach, "/api/v1/remedies/" + remedy)) {
            var then = read(path + "?asOf=" + found).path("item");
            var between = read(path + "?asOf=" + compromised).path("item");
            var now = read(path).path("item");

            assertThat(then.path("doubts")).as(path).isEmpty();
            assertThat(between.path("doubts")).extracting(doubt -> doubt.path("kind").asString()).as(path).containsExactly("COMPROMISED");
            assertThat(now.path("doubts")).extracting(doubt -> doubt.path("kind").asString()).as(path).containsExactly("COMPROMISED", "RETRACTED");
            assertThat(now.path("doubts")).extracting(doubt -> doubt.path("position").asLong()).as(path).containsExactly(compromised, retracted);
            assertThat(now.path("doubts").get(1).path("reason").asString()).isEqualTo("It was thunder.");
            assertThat(now.path("state")).as("nothing is decided by a doubt").isEqualTo(then.path("state"));
        }
        assertThat(read("/api/v1/incidents/incident-later").path("item").path("doubts")).isEmpty();
        assertThat(read("/api/v1/cases").path("items").get(0).path("doubts")).hasSize(2);
    }

    @Test
    void doubts_are_given_by_pages_and_as_tables_and_not_to_the_public() {
        var first = read("/api/v1/doubts?limit=5");
        var rest = http.as(actor("mech", "REGISTRAR")).read(first.path("next").asString()).json();
        assertThat(first.path("items")).hasSize(5);
        assertThat(rest.path("items")).hasSize(3);
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/doubts?format=csv").text()).contains("incident/incident-1,asset/camera-2,COMPROMISED,");
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/doubts?format=ndjson&type=CASE").text().lines().filter(line -> line.contains("\"thing\"")))
                .hasSize(2);
        assertThat(http.get("/api/v1/doubts").json().path("items")).isEmpty();
    }
}
