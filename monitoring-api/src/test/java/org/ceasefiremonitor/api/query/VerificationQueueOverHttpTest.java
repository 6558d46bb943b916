package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

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
}
