package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The verification queue, as the interface shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationQueueOverHttpTest {

    private Node node;
    private Http http;
    private long before;

    @BeforeAll
    void tell() {
        node = Node.start(TestDatabase.H2.fresh());
        http = new Http(node.uri("/").getPort());
        var armistice = new Armistice(http);
        armistice.tell();
        for (int i = 1; i <= 3; i++) {
            armistice.report("r-" + i, -9.5, "2024-03-0" + i + "T05:10:00Z", i == 3 ? "AMBER" : "GREEN");
            armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'fire-" + (4 - i) + "','agreementId':'armistice','reports':['r-" + i + "']}");
        }
        before = node.head();
        armistice.accept(Armistice.CHIEF, "AssignVerifier", "{'incidentId':'fire-3','verifier':'mech','person':'analyst-1'}");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private JsonNode read(String actor, String question) {
        return http.as(actor).read("/api/v1/verification-queue?wait=30&after=" + node.head() + question).json();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").valueStream().map(each -> each.path("incidentId").asString()).toList();
    }

    @Test
    void what_is_due_first_comes_first() {
        var queue = read(Armistice.CHIEF, "");
        assertThat(ids(queue)).as("opened in this order, and not that of their ids").containsExactly("fire-3", "fire-2", "fire-1");
        assertThat(queue.path("items").get(0).path("verifier").path("person").asString()).isEqualTo("analyst-1");
        assertThat(queue.path("items").get(0).path("reports").asInt()).isEqualTo(1);
        assertThat(queue.path("items").get(1).has("verifier")).isFalse();
        assertThat(queue.path("items").get(1).path("assignBy").asString()).isNotBlank();
    }

    @Test
    void it_is_asked_for_by_what_is_assigned_and_due_and_as_it_was() {
        assertThat(ids(read(Armistice.CHIEF, "&assigned=true"))).containsExactly("fire-3");
        assertThat(ids(read(Armistice.CHIEF, "&assigned=false"))).containsExactly("fire-2", "fire-1");
        assertThat(ids(read(Armistice.CHIEF, "&assigned=true&asOf=" + before))).isEmpty();
        assertThat(ids(read(Armistice.CHIEF, "&verifier=mech"))).containsExactly("fire-3");
        assertThat(ids(read(Armistice.CHIEF, "&dueBefore=2000-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void it_is_read_by_pages_and_shows_what_the_reader_may_see() {
        var first = read(Armistice.CHIEF, "&limit=2");
        assertThat(ids(first)).containsExactly("fire-3", "fire-2");
        assertThat(ids(http.as(Armistice.CHIEF).read(first.path("next").asString()).json())).containsExactly("fire-1");
        assertThat(ids(read(Armistice.ASTORIA, ""))).containsExactly("fire-3", "fire-2");
    }

    @Test
    void it_shows_and_finds_the_sector_of_an_incident_as_it_was_drawn_then() {
        var armistice = new Armistice(http);
        var unsectored = node.head();
        armistice.report("r-west", -10.5, "2024-03-09T05:10:00Z", "GREEN");
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'fire-west','agreementId':'armistice','reports':['r-west']}");
        armistice.accept(Armistice.REGISTRAR, "EstablishMechanism", "{'mechanismId':'mechanism-1','agreementId':'armistice','name':'M','mandate':'To monitor.',"
                + "'legalBasis':'b','from':'2024-01-01T00:00:00Z'}");
        armistice.accept(Armistice.REGISTRAR, "DefineSector", sector("eastern", "east", ""));
        armistice.accept(Armistice.REGISTRAR, "DefineSector", sector("western", "west", ""));
        var drawn = node.head();

        assertThat(ids(read(Armistice.CHIEF, "&sector=western"))).containsExactly("fire-west");
        assertThat(ids(read(Armistice.CHIEF, "&sector=eastern&assigned=false"))).containsExactly("fire-2", "fire-1");
        assertThat(ids(read(Armistice.CHIEF, "&sector=northern"))).isEmpty();
        assertThat(ids(read(Armistice.CHIEF, "&sector=eastern&asOf=" + unsectored))).isEmpty();
        var shown = read(Armistice.CHIEF, "&sector=western").path("items").get(0).path("sectors").get(0);
        assertThat(shown.path("sectorId").asString()).isEqualTo("western");
        assertThat(shown.path("head").asString()).isEqualTo("cordia");

        heardInTheWest(armistice);
        assertThat(ids(read(Armistice.CHIEF, "&sector=western"))).as("also what machines alone detected").containsExactly("fire-west", "heard-west");
        var heard = read(Armistice.CHIEF, "&sector=western").path("items").get(1);
        assertThat(heard.path("observations").asInt()).isEqualTo(3);
        assertThat(heard.path("severity").asString()).as("proposed by the rules, as for a report of the kind").isNotEmpty()
                .isEqualTo(read(Armistice.CHIEF, "&sector=western").path("items").get(0).path("severity").asString());
        armistice.accept(Armistice.CHIEF, "MergeIncident", "{'incidentId':'heard-west','into':'fire-west','reason':'The same blasts.'}");

        var first = read(Armistice.CHIEF, "&sector=eastern&limit=1");
        assertThat(ids(first)).containsExactly("fire-3");
        var second = http.as(Armistice.CHIEF).read(first.path("next").asString()).json();
        assertThat(ids(second)).containsExactly("fire-2");
        assertThat(ids(http.as(Armistice.CHIEF).read(second.path("next").asString()).json())).containsExactly("fire-1");
        assertThat(ids(read(Armistice.ASTORIA, "&sector=eastern"))).as("who may not see a report sees no incident by its sector").containsExactly("fire-3", "fire-2");

        armistice.accept(Armistice.REGISTRAR, "DissolveSector", "{'mechanismId':'mechanism-1','sectorId':'western','reason':'r'}");
        armistice.accept(Armistice.REGISTRAR, "RedrawSector", sector("eastern", "east','west", ",'reason':'r'"));
        assertThat(ids(read(Armistice.CHIEF, "&sector=eastern"))).contains("fire-west");
        assertThat(ids(read(Armistice.CHIEF, "&sector=western&asOf=" + drawn))).containsExactly("fire-west");
        armistice.accept(Armistice.CHIEF, "AssignVerifier", "{'incidentId':'fire-west','verifier':'mech','person':'chief-1'}");
        armistice.accept(Armistice.CHIEF, "ConcludeVerification", "{'incidentId':'fire-west','outcome':'UNVERIFIABLE','reports':['r-west'],'method':'m','reason':'r'}");
        assertThat(ids(read(Armistice.CHIEF, "&sector=eastern"))).as("what has a result is not waited for").doesNotContain("fire-west");
    }

    private static void heardInTheWest(Armistice armistice) {
        armistice.accept(Armistice.CHIEF, "RegisterAsset", "{'assetId':'array','kind':'ACOUSTIC','name':'array','contributor':'mech','footprint':"
                + "{'centre':{'longitude':-10.5,'latitude':50.5},'radiusMetres':50000}}");
        armistice.accept(Armistice.CHIEF, "CalibrateAsset", "{'assetId':'array','at':'2024-03-01T00:00:00Z','method':'A known mast.'}");
        armistice.accept(Armistice.CHIEF, "ActivateAsset", "{'assetId':'array','at':'2024-03-01T00:00:00Z'}");
        armistice.accept(Armistice.MONITOR, "RecordDetections", "{'assetId':'array','hour':'2024-03-09T05:00:00Z','sequence':1,'detections':["
                + String.join(",", Collections.nCopies(3, "{'at':'2024-03-09T05:10:00Z','kind':'EXPLOSION','position':{'longitude':-10.5,'latitude':50.5}}")) + "]}");
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'heard-west','agreementId':'armistice','reports':[],'detections':[{'batch':'array.1'}]}");
    }

    private static String sector(String id, String zones, String reason) {
        return "{'mechanismId':'mechanism-1','sector':{'sectorId':'" + id + "','name':'" + id + "','zones':['" + zones + "'],'head':'cordia'}" + reason + "}";
    }
}
