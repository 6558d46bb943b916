package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.ceasefiremonitor.api.CeasefireMonitor;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.documentation.InterfaceDescriptionContract;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A node on which nothing is recorded yet, described whole. */
@SpringBootTest(classes = CeasefireMonitor.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EmptyNodeTest extends InterfaceDescriptionContract {

    /** Lists that are not taken from the log. */
    private static final Set<String> WITHOUT_POSITION = Set.of("/api/v1/commands", "/api/v1/operations", "/api/v1/backups", "/api/v1/rebuilds",
            "/api/v1/parked", "/problems");

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var url = TestDatabase.H2.empty();
        properties.add("spring.datasource.url", () -> url);
    }

    @Test
    void lists_are_empty_where_nothing_is_recorded(@LocalServerPort int port) {
        var http = new Http(port);
        var lists = http.get("/openapi").json().path("paths").propertyStream()
                .filter(path -> path.getValue().path("get").path("operationId").asString("").startsWith("List") && !path.getKey().contains("{"))
                .map(Map.Entry::getKey).filter(path -> !WITHOUT_POSITION.contains(path)).toList();
        assertThat(lists).contains("/api/v1/events", "/api/v1/zones", "/api/v1/inbox").hasSizeGreaterThan(20);
        for (var view : lists) {
            var answer = http.get(view);
            assertThat(answer.status()).as(view).isEqualTo(200);
            assertThat(answer.json().path("items").isArray()).as(view).isTrue();
            assertThat(answer.json().path("items")).as(view).isEmpty();
            assertThat(answer.json().path("position").asLong()).as(view).isEqualTo(-1);
        }
        assertThat(http.get("/api/v1/violations?format=csv").text().lines()).hasSize(1);
        assertThat(http.get("/api/v1/violations?format=geojson").json().path("features")).isEmpty();
        assertThat(http.get("/api/v1/violations?format=ndjson").text()).isEmpty();
        assertThat(http.get("/api/v1/events?format=ndjson").text()).isEmpty();
        http.get("/api/v1/events/0").problem(404, "REQ-05");
    }

    @Test
    void no_two_forms_share_a_name_in_the_description(@LocalServerPort int port) {
        var schemas = new Http(port).get("/openapi").json().path("components").path("schemas");
        assertThat(schemas.path("Entry").path("properties").has("mandates")).isTrue();
        assertThat(schemas.path("HistoryEntry").path("properties").has("changed")).isTrue();
    }
}
