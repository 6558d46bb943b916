package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What rests on the detections of an asset alone, from the batch up to a remedy, and what a compromise of the asset puts in doubt. */
class DetectionDoubtsOverHttpTest extends CommissionOverHttp {

    private final Instant hour = Instant.parse(hours(-3)).truncatedTo(ChronoUnit.HOURS);
    private String breach;
    private String remedy;
    private String finding;
    private long recorded;
    private long found;

    @BeforeAll
    void tell() {
        accepted("mech", "CHIEF_MONITOR", "RegisterAsset", "{'assetId': 'array-1', 'kind': 'ACOUSTIC', 'name': 'Array 1', 'contributor': 'mech',"
                + " 'footprint': {'centre': " + burning.middle() + ", 'radiusMetres': 8000}}");
        accepted("mech", "CHIEF_MONITOR", "CalibrateAsset", "{'assetId': 'array-1', 'at': '" + hours(-9) + "', 'method': 'A known mast.'}");
        accepted("mech", "CHIEF_MONITOR", "ActivateAsset", "{'assetId': 'array-1', 'at': '" + hours(-9) + "'}");
        record(1, 38);
        recorded = node.head();
        record(2, 3);
        accepted("mech", "CHIEF_MONITOR", "AttachDetections", "{'incidentId': 'incident-1', 'detections': {'batch': 'array-1.1', 'numbers': '1-20'}}");
        accepted("mech", "CHIEF_MONITOR", "ReopenIncident", "{'incidentId': 'incident-1', 'reason': 'An array heard it too.'}");
        accepted("mech", "CHIEF_MONITOR", "AssignVerifier", "{'incidentId': 'incident-1', 'verifier': 'mech', 'person': 'p-1'}");
        accepted("mech", "CHIEF_MONITOR", "ConcludeVerification", "{'incidentId': 'incident-1', 'outcome': 'VERIFIED', 'basis': 'INDEPENDENT_SOURCES', 'reports': ['report-2'],"
                + " 'detections': [{'batch': 'array-1.1'}], 'method': 'm', 'reason': 'r'}");
        breach = remedying(seated());
        remedy = proposed(breach, hours(96));
        found = node.head();
        finding = read("/api/v1/findings").path("items").get(0).path("findingId").asString();
        accepted("mech", "CHIEF_MONITOR", "DeclareCompromise", "{'assetId': 'array-1', 'from': '" + hour.plusSeconds(10) + "', 'until': '" + hour.plusSeconds(12)
                + "', 'reason': 'A stranger set its clock.'}");
    }

    /** Detections one second apart. */
    private void record(int sequence, int count) {
        accepted("mech", "MONITOR", "RecordDetections", "{'assetId': 'array-1', 'hour': '" + hour + "', 'sequence': " + sequence + ", 'detections': ["
                + IntStream.range(0, count).mapToObj(i -> "{'at': '" + hour.plusSeconds(i) + "', 'kind': 'EXPLOSION', 'position': " + burning.middle() + "}")
                        .collect(Collectors.joining(", ")) + "]}");
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> doubts(String question) {
        var doubts = new ArrayList<String>();
        read("/api/v1/doubts?" + question).path("items").forEach(each -> doubts.add(each.path("thing").asString()));
        return doubts;
    }

    @Test
    void a_compromise_lists_the_batch_and_all_that_rests_on_what_was_detected_then() {
        assertThat(doubts("about=asset/array-1")).containsExactly("case/" + breach, "detection/array-1.1", "incident/incident-1", "remedy/" + remedy);
        assertThat(doubts("about=asset/array-1&type=DETECTION")).as("the other batch was over before").containsExactly("detection/array-1.1");
        assertThat(doubts("about=asset/array-1&asOf=" + found)).isEmpty();
        for (var path : List.of("/api/v1/incidents/incident-1", "/api/v1/cases/" + breach, "/api/v1/remedies/" + remedy, "/api/v1/findings/" + finding)) {
            assertThat(read(path).path("item").path("doubts")).as(path).hasSize(1);
            assertThat(read(path + "?asOf=" + found).path("item").path("doubts")).as(path + " then").isEmpty();
        }
    }

    @Test
    void an_explanation_reaches_down_to_single_detections() {
        for (var path : List.of("/api/v1/explain/findings/" + finding, "/api/v1/explain/remedies/" + remedy)) {
            var incident = read(path).path("item").path("incidents").get(0);
            assertThat(incident.path("reports")).hasSize(1);
            var detections = incident.path("detections").get(0);
            assertThat(detections.path("batch").asString() + " " + detections.path("numbers").asString() + " " + detections.path("assetId").asString()).isEqualTo("array-1.1 1-20 array-1");
            assertThat(detections.path("position").asLong()).isEqualTo(recorded);
            assertThat(detections.path("event").asString()).isEqualTo("/api/v1/events/" + recorded);
            assertThat(detections.path("single")).hasSize(20);
            assertThat(detections.path("single").valueStream().filter(each -> each.path("doubted").asBoolean()).map(each -> each.path("number").asInt())).containsExactly(11, 12);
            assertThat(detections.path("single").get(10).path("at").asString()).isEqualTo(hour.plusSeconds(10).toString());
            assertThat(read(path + "?asOf=" + found).path("item").path("incidents").get(0).path("detections").get(0).path("single").get(10).path("doubted").asBoolean()).isFalse();
        }
    }
}
