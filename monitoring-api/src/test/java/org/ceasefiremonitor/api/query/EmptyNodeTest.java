package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

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

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var url = TestDatabase.H2.empty();
        properties.add("spring.datasource.url", () -> url);
    }

    @Test
    void lists_are_empty_where_nothing_is_recorded(@LocalServerPort int port) {
        var http = new Http(port);
        for (var view : new String[] {"events", "participants", "agreements", "zones", "violations", "guarantees", "imports", "incidents", "verification-queue", "evidence", "assets", "coverage",
                "commissions", "cases", "ballots", "findings", "docket", "scorecard", "remedies", "detections", "doubts", "sources", "contributions", "access-restrictions", "deadlines", "inbox", "inbox/allegations", "allegations", "allegation-counts"}) {
            var answer = http.get("/api/v1/" + view);
            assertThat(answer.status()).as(view).isEqualTo(200);
            assertThat(answer.json().path("items")).isEmpty();
            assertThat(answer.json().path("position").asLong()).isEqualTo(-1);
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
