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
    private long opened;

    @BeforeAll
    void tell() {
        node = Node.start(TestDatabase.H2.fresh());
        http = new Http(node.uri("/").getPort());
        var armistice = new Armistice(http);
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
    void it_is_read_by_pages() {
        var first = read(Armistice.CHIEF, "&limit=4");
        assertThat(first.path("items")).hasSize(4);
        var second = http.as(Armistice.CHIEF).read(first.path("next").asString()).json();
        assertThat(told(second)).containsExactly("verification.ReportAttached", "evidence.EvidenceSealed");
        assertThat(second.has("next")).isFalse();
    }
}
