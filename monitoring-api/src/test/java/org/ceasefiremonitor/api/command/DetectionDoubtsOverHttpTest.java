package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ceasefiremonitor.api.actor.SystemActor;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.Weight;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.zone.WeighIncident;
import org.ceasefiremonitor.core.zone.WeighIncident.There;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What rests on the detections of an asset alone, from the batch up to a remedy, and what a compromise of the asset puts in doubt. */
class DetectionDoubtsOverHttpTest extends CommissionOverHttp {

    private final Instant hour = Instant.parse(hours(-3)).truncatedTo(ChronoUnit.HOURS);
    private String zone;
    private String breach;
    private String remedy;
    private String finding;
    private long recorded;
    private long found;

    @BeforeAll
    void tell() {
        var zones = read("/api/v1/zones").path("items");
        assertThat(zones).hasSize(1);
        zone = zones.get(0).path("zoneId").asString();
        listens("array-1");
        record("array-1", "p-1", 1, 38);
        recorded = node.head();
        record("array-1", "p-1", 2, 3);
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

    private void listens(String asset) {
        accepted("mech", "CHIEF_MONITOR", "RegisterAsset", "{'assetId': '" + asset + "', 'kind': 'ACOUSTIC', 'name': 'The " + asset + "', 'contributor': 'mech',"
                + " 'footprint': {'centre': " + burning.middle() + ", 'radiusMetres': 8000}}");
        accepted("mech", "CHIEF_MONITOR", "CalibrateAsset", "{'assetId': '" + asset + "', 'at': '" + hours(-9) + "', 'method': 'A known mast.'}");
        accepted("mech", "CHIEF_MONITOR", "ActivateAsset", "{'assetId': '" + asset + "', 'at': '" + hours(-9) + "'}");
    }

    /** Detections one second apart. */
    private void record(String asset, String person, int sequence, int count) {
        var answer = http.as("participant=mech; person=" + person + "; capacity=MONITOR").command("RecordDetections", ("{'assetId': '" + asset + "', 'hour': '" + hour + "', 'sequence': " + sequence + ", 'detections': ["
                + IntStream.range(0, count).mapToObj(i -> "{'at': '" + hour.plusSeconds(i) + "', 'kind': 'EXPLOSION', 'position': " + burning.middle() + "}")
                        .collect(Collectors.joining(", ")) + "]}").replace('\'', '"'));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    /** What the policy of zone feedback has the system do; here no policy is at work. */
    private void weigh(Weight weight, ParticipantId party) {
        var command = new WeighIncident(new IncidentId("blast"), List.of(new There(new ZoneId(zone), hour)), weight, Severity.S2, party, Marking.GREEN);
        OwnUnitOfWork.submit(node.get(CommandGate.class), new Submission(node.get(CommandTypes.class).find("WeighIncident").orElseThrow(), command, SystemActor.CLOCK,
                "weigh " + weight, null, command.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Types of the events of its dossier, in order. */
    private List<String> dossier(String question) {
        return read("/api/v1/incidents/blast/dossier" + question).path("items").valueStream().map(each -> each.path("type").asString()).toList();
    }

    @Test
    void explanation_and_dossier_tell_where_what_was_established_on_detections_alone_counts() {
        listens("array-2");
        listens("array-3");
        record("array-2", "p-1", 1, 1);
        record("array-3", "p-2", 1, 1);
        accepted("mech", "CHIEF_MONITOR", "OpenIncident", "{'incidentId': 'blast', 'agreementId': '" + agreement + "', 'reports': [], 'detections': [{'batch': 'array-2.1'}, {'batch': 'array-3.1'}]}");
        accepted("mech", "CHIEF_MONITOR", "AssignVerifier", "{'incidentId': 'blast', 'verifier': 'mech', 'person': 'p-1'}");
        accepted("mech", "CHIEF_MONITOR", "ConcludeVerification", "{'incidentId': 'blast', 'outcome': 'VERIFIED', 'basis': 'INDEPENDENT_SOURCES', 'reports': [],"
                + " 'detections': [{'batch': 'array-2.1'}, {'batch': 'array-3.1'}], 'method': 'm', 'reason': 'r'}");
        accepted("mech", "CHIEF_MONITOR", "EstablishViolation", "{'incidentId': 'blast', 'provisionId': 'art-1', 'severity': 'S2', 'accused': 'borduria', 'reason': 'r'}");
        weigh(Weight.ESTABLISHED, null);
        long weighed = node.head();

        var commission = seated();
        var id = filed(commission, "blast");
        chair("DecideAdmissibility", "{'caseId': '" + id + "', 'admissible': true, 'reasons': 'r'}");
        chair("NotifyParties", "{'caseId': '" + id + "'}");
        for (var party : List.of("astoria", "borduria")) {
            accepted(party, "PARTY_LIAISON", "LodgeSubmission", submission(id, party));
        }
        chair("CloseSubmissions", "{'caseId': '" + id + "'}");
        chair("AddHypothesis", hypothesis(id, "h1", "'party': 'borduria', "));
        var ballot = adopted(commission, id, "FINDING");
        chair("IssueFinding", issue(id, ballot, finding("h1", "CLEAR_AND_CONVINCING", "NONE")));
        weigh(Weight.ATTRIBUTED, new ParticipantId("borduria"));

        var explained = read("/api/v1/explain/findings/" + ballot).path("item").path("incidents").get(0);
        assertThat(explained.path("reports")).isEmpty();
        assertThat(explained.path("counted").toString()).isEqualTo("[{\"zoneId\":\"" + zone + "\",\"incidentId\":\"blast\",\"hour\":\"" + hour
                + "\",\"weight\":\"ESTABLISHED\",\"severity\":\"S2\"}]");
        assertThat(read("/api/v1/zones/" + zone).path("item").path("established").get(0).path("attributedTo").asString()).as("it is attributed by now").isEqualTo("borduria");
        assertThat(dossier("").stream().filter(each -> each.startsWith("zone."))).containsExactly("zone.IncidentWeighed", "zone.IncidentWeighed");
        assertThat(dossier("?limit=2")).containsExactlyElementsOf(dossier("").subList(0, 2));
        assertThat(dossier("?asOf=" + weighed).getLast()).as("then").isEqualTo("zone.IncidentWeighed");
        assertThat(read("/api/v1/explain/findings/" + finding).path("item").path("incidents").get(0).has("counted")).as("that one rests on a report too").isFalse();
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
