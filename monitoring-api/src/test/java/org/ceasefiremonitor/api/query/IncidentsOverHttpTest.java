package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Incidents from the first report to what was established, as the interface shows them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentsOverHttpTest {

    private static final String SECOND = "participant=mech; person=m-18; capacity=MONITOR";

    private Node node;
    private Http http;
    private Armistice armistice;
    private long opened;
    private long verified;

    @BeforeAll
    void tell() {
        node = Node.start(TestDatabase.H2.fresh());
        http = new Http(node.uri("/").getPort());
        armistice = new Armistice(http);
        armistice.tell();
        armistice.report("r-post", -9.5, "2024-03-02T05:10:00Z", "GREEN");
        armistice.accept(SECOND, "ReportViolation", "{'violationId':'r-camera','report':"
                + Armistice.report(-9.5, "2024-03-02T05:11:00Z", "GREEN", "EXPLOSION", "Camera 2", "A flash.") + "}");
        armistice.report("r-amber", -9.5, "2024-03-02T05:10:00Z", "AMBER");
        opened = armistice.accept(Armistice.CHIEF, "OpenIncident",
                "{'incidentId':'fire-1','agreementId':'armistice','reports':['r-post','r-camera']}").path("position").asLong();
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'fire-2','agreementId':'armistice','reports':['r-post']}");
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'hidden','agreementId':'armistice','reports':['r-amber']}");
        armistice.accept(Armistice.CHIEF, "AssignVerifier", "{'incidentId':'fire-1','verifier':'mech','person':'chief-1'}");
        verified = armistice.accept(Armistice.CHIEF, "ConcludeVerification", "{'incidentId':'fire-1','outcome':'VERIFIED',"
                + "'basis':'INDEPENDENT_SOURCES','reports':['r-post','r-camera'],'method':'Bearings cross.','reason':'Both saw it.'}")
                .path("position").asLong();
        armistice.accept(Armistice.CHIEF, "EstablishViolation", "{'incidentId':'fire-1','provisionId':'art-2','severity':'S2',"
                + "'accused':'borduria','reason':'Article 2 forbids it.'}");
        armistice.accept(Armistice.CHIEF, "MergeIncident", "{'incidentId':'fire-2','into':'fire-1','reason':'The same fire.'}");
        armistice.accept(Armistice.CHIEF, "ReverseMerger", "{'incidentId':'fire-2','reason':'There were two.'}");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private JsonNode read(String actor, String path) {
        return http.as(actor).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head()).json();
    }

    private List<String> ids(String actor, String question) {
        var ids = new ArrayList<String>();
        read(actor, "/api/v1/incidents?" + question).path("items").forEach(each -> ids.add(each.path("incidentId").asString()));
        return ids;
    }

    @Test
    void an_incident_shows_its_reports_its_result_and_what_was_established() {
        var one = read(Armistice.CHIEF, "/api/v1/incidents/fire-1").path("item");

        assertThat(one.path("state").asString()).isEqualTo("VERIFIED");
        assertThat(one.path("from").asString()).isEqualTo("2024-03-02T05:10:00Z");
        assertThat(one.path("severity").asString()).isEqualTo("S2");
        assertThat(one.path("violation").path("proposed").asString()).isEqualTo("S1");
        assertThat(one.path("violation").path("accused").asString()).isEqualTo("borduria");
        assertThat(one.path("result").path("reports")).hasSize(2);
        assertThat(one.path("reports").get(1).path("source").asString()).isEqualTo("Camera 2");
    }

    @Test
    void it_is_answered_as_it_was_known_at_each_position() {
        assertThat(read(Armistice.CHIEF, "/api/v1/incidents/fire-1?asOf=" + opened).path("item").path("state").asString()).isEqualTo("OPENED");
        var then = read(Armistice.CHIEF, "/api/v1/incidents/fire-1?asOf=" + verified).path("item");
        assertThat(then.path("state").asString()).isEqualTo("VERIFIED");
        assertThat(then.has("violation") && !then.path("violation").isNull()).isFalse();
    }

    @Test
    void a_merger_and_its_reversal_are_a_correction_in_sight() {
        var one = read(Armistice.CHIEF, "/api/v1/incidents/fire-2").path("item");

        assertThat(one.path("state").asString()).isEqualTo("OPENED");
        assertThat(one.path("corrected").path("why").asString()).isEqualTo("There were two.");
    }

    @Test
    void incidents_are_found_by_state_severity_report_verifier_and_what_is_owed() {
        assertThat(ids(Armistice.CHIEF, "")).containsExactly("fire-1", "fire-2", "hidden");
        assertThat(ids(Armistice.CHIEF, "state=VERIFIED")).containsExactly("fire-1");
        assertThat(ids(Armistice.CHIEF, "severity=S1")).containsExactly("fire-2", "hidden");
        assertThat(ids(Armistice.CHIEF, "report=r-post")).containsExactly("fire-1", "fire-2");
        assertThat(ids(Armistice.CHIEF, "report=r-camera")).containsExactly("fire-1");
        assertThat(ids(Armistice.CHIEF, "verifier=mech")).containsExactly("fire-1");
        assertThat(ids(Armistice.CHIEF, "awaiting=true")).containsExactly("fire-2", "hidden");
        assertThat(ids(Armistice.CHIEF, "awaiting=true&dueBefore=2024-01-01T00:00:00Z")).isEmpty();
        assertThat(ids(Armistice.CHIEF, "agreement=other")).isEmpty();
    }

    @Test
    void an_incident_is_hidden_from_whoever_may_not_see_one_of_its_reports() {
        assertThat(ids(Armistice.ASTORIA, "")).containsExactly("fire-1", "fire-2");
        assertThat(ids(Armistice.BORDURIA, "")).as("named by the marking").containsExactly("fire-1", "fire-2", "hidden");
        assertThat(http.as(Armistice.ASTORIA).read("/api/v1/incidents/hidden").status()).isEqualTo(404);
    }

    @Test
    void its_history_tells_everything_in_the_order_of_time() {
        var history = read(Armistice.CHIEF, "/api/v1/history/incident/fire-1").path("items");

        assertThat(history.valueStream().map(each -> each.path("type").asString())).containsExactly("verification.IncidentOpened",
                "verification.VerifierAssigned", "verification.VerificationConcluded", "verification.ViolationEstablished");
    }

    @Test
    void a_list_is_given_by_pages_and_as_a_table() {
        var first = read(Armistice.CHIEF, "/api/v1/incidents?limit=2");
        var rest = http.as(Armistice.CHIEF).read(first.path("next").asString()).json();
        assertThat(first.path("items")).hasSize(2);
        assertThat(rest.path("items")).hasSize(1);
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/incidents?format=csv").text()).contains("fire-1,armistice,VERIFIED,S2,");
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/incidents?format=ndjson").text()).contains("\"incidentId\":\"fire-2\"");
    }
}
