package org.ceasefiremonitor.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The dossier of an incident, as the interface shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierOverHttpTest {

    private Node node;
    private Http http;
    private Armistice armistice;
    private long opened;

    @BeforeAll
    void tell() {
        node = Node.start(TestDatabase.H2.fresh());
        http = new Http(node.uri("/").getPort());
        armistice = new Armistice(http);
        armistice.tell();
        armistice.report("r-post", -9.5, "2024-03-02T05:10:00Z", "GREEN");
        armistice.report("r-other", -9.6, "2024-03-02T05:20:00Z", "GREEN");
        opened = armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'fire-1','agreementId':'armistice','reports':['r-post']}")
                .path("position").asLong();
        armistice.accept(Armistice.MONITOR, "CollectEvidence", "{'evidenceId':'photo','description':'Of a crater.','device':'Camera K-7',"
                + "'collectedAt':'2024-03-02T06:10:00Z','incidentId':'fire-1','marking':{'tlp':'AMBER','releasableTo':[]}}");
        armistice.accept(Armistice.CHIEF, "AttachReport", "{'incidentId':'fire-1','violationId':'r-other'}");
        armistice.accept(Armistice.MONITOR, "SealEvidence", "{'evidenceId':'photo','sha256':'" + "ab".repeat(32) + "','size':4,'mediaType':'image/jpeg'}");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private JsonNode read(String actor, String question) {
        return http.as(actor).read("/api/v1/incidents/fire-1/dossier?wait=30&after=" + node.head() + question).json();
    }

    private static List<String> told(JsonNode dossier) {
        return dossier.path("items").valueStream().map(event -> event.path("type").asString()).toList();
    }

    @Test
    void all_of_it_its_reports_and_its_evidence_is_told_in_the_order_of_recording() {
        assertThat(told(read(Armistice.CHIEF, ""))).containsExactly("zone.ViolationReported", "zone.ViolationReported", "verification.IncidentOpened",
                "evidence.EvidenceCollected", "verification.ReportAttached", "evidence.EvidenceSealed");
    }

    @Test
    void it_is_told_as_it_was_at_each_position() {
        assertThat(told(read(Armistice.CHIEF, "&asOf=" + opened))).as("the other report was not attached yet")
                .containsExactly("zone.ViolationReported", "verification.IncidentOpened");
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/incidents/fire-1/dossier?asOf=" + (opened - 1)).status()).isEqualTo(404);
        http.as(Armistice.CHIEF).read("/api/v1/incidents/fire-1/dossier?asOf=999999").problem(400, "REQ-01");
    }

    @Test
    void what_the_reader_may_not_see_is_not_in_it() {
        assertThat(told(read(Armistice.ASTORIA, ""))).isNotEmpty().noneMatch(type -> type.startsWith("evidence."));
        http.as(Armistice.CHIEF).read("/api/v1/incidents/none/dossier").problem(404, "REQ-05");
    }

    @Test
    void detections_that_speak_to_it_are_told_by_their_batch() {
        armistice.accept(Armistice.CHIEF, "RegisterAsset", "{'assetId':'array','kind':'ACOUSTIC','name':'Array','contributor':'mech','footprint':"
                + "{'centre':{'longitude':-9.5,'latitude':50.5},'radiusMetres':9000}}");
        armistice.accept(Armistice.CHIEF, "CalibrateAsset", "{'assetId':'array','at':'2024-03-01T00:00:00Z','method':'A known mast.'}");
        armistice.accept(Armistice.CHIEF, "ActivateAsset", "{'assetId':'array','at':'2024-03-01T00:00:00Z'}");
        var recorded = armistice.accept(Armistice.MONITOR, "RecordDetections", "{'assetId':'array','hour':'2024-03-02T05:00:00Z','sequence':7,'detections':["
                + "{'at':'2024-03-02T05:10:00Z','kind':'EXPLOSION','position':{'longitude':-9.5,'latitude':50.5}},"
                + "{'at':'2024-03-02T05:50:00Z','kind':'EXPLOSION','position':{'longitude':-9.5,'latitude':50.5}}]}").path("position").asLong();
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'fire-2','agreementId':'armistice','reports':[],'detections':[{'batch':'array.7','numbers':'1'}]}");
        var dossier = http.as(Armistice.CHIEF).read("/api/v1/incidents/fire-2/dossier?wait=30&after=" + node.head()).json();
        assertThat(told(dossier)).containsExactly("asset.DetectionsRecorded", "verification.IncidentOpened");
        assertThat(dossier.path("items").get(0).path("position").asLong()).isEqualTo(recorded);
        assertThat(dossier.path("detections").get(0).path("batch").asString() + " " + dossier.path("detections").get(0).path("numbers").asString()).isEqualTo("array.7 1");
        assertThat(dossier.path("detections").get(0).path("to").asString()).startsWith("2024-03-02T05:10:00");
    }

    @Test
    void it_is_read_by_pages() {
        var first = read(Armistice.CHIEF, "&limit=4");
        assertThat(first.path("items")).hasSize(4);
        var second = http.as(Armistice.CHIEF).read(first.path("next").asString()).json();
        assertThat(told(second)).containsExactly("verification.ReportAttached", "evidence.EvidenceSealed");
        assertThat(second.has("next")).isFalse();
    }
}
