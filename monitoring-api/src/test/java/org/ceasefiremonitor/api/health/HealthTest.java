package org.ceasefiremonitor.api.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a node lives and is ready, by what it answers on its own port. */
class HealthTest {

    private static final String READINESS = "/actuator/health/readiness";
    private static final String LIVENESS = "/actuator/health/liveness";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    /** For all that does not stop it. */
    private static Node node;

    @BeforeAll
    static void start() {
        node = Node.start(TestDatabase.H2.fresh(), "--server.address=0.0.0.0");
        new Ceasefire(node::uri).establish(1, 1);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void a_node_that_is_ready_says_how_far_its_views_are_and_what_a_command_survives() {
        assertReady(node);
        var store = part(node, "store");
        assertThat(store.path("survives").asString()).isEqualTo("END_OF_PROCESS");
        assertThat(store.path("settings").path("write_delay").asString()).isEqualTo("0");
        assertParkedEventsOfPoliciesMatter(node);
    }

    @Test
    void so_does_a_node_on_postgresql() {
        try (var other = Node.start(TestDatabase.POSTGRESQL.fresh())) {
            new Ceasefire(other::uri).establish(1, 1);
            assertReady(other);
            var store = part(other, "store");
            assertThat(store.path("survives").asString()).isEqualTo("LOSS_OF_POWER");
            assertThat(store.path("settings").toString()).contains("\"fsync\":\"on\"", "\"synchronous_commit\":\"on\"", "\"full_page_writes\":\"on\"");
            assertParkedEventsOfPoliciesMatter(other);
        }
    }

    private void assertReady(Node node) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(part(node, "views").path("behind").properties()).hasSize(ViewRows.views().size())
                .allSatisfy(view -> assertThat(view.getValue().asLong()).isZero()));
        assertThat(get(node.management(READINESS)).statusCode()).isEqualTo(200);
        assertThat(part(node, "views").path("following").asBoolean()).isTrue();
        assertThat(part(node, "store").path("position").asLong()).isEqualTo(node.head());
        assertThat(get(node.management(LIVENESS)).statusCode()).isEqualTo(200);
    }

    /** An event that a policy could not take in makes the node not ready, and one of a view does not. */
    private void assertParkedEventsOfPoliciesMatter(Node node) {
        try {
            park(node, "zones");
            var ready = get(node.management(READINESS));
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(part(node, "parked").path("parked").path("zones").asLong()).isEqualTo(1);
            park(node, "WhenWindowOfSilenceIsBroken");
            assertThat(get(node.management(READINESS)).statusCode()).isEqualTo(503);
            assertThat(part(node, "parked").path("parked").path("WhenWindowOfSilenceIsBroken").asLong()).isEqualTo(1);
            assertThat(get(node.management(LIVENESS)).statusCode()).isEqualTo(200);
        } finally {
            node.jdbc().sql("delete from parked_event").update();
        }
    }

    /** The letter is put where a follower's would be. */
    private static void park(Node node, String follower) {
        node.jdbc().sql("insert into parked_event (follower, slot, position, sequence, problem, parked_at, tries, left_out)"
                + " values (?, 0, 0, 'mech', 'poison', current_timestamp, 1, false)").param(follower).update();
    }

    @Test
    void a_store_that_may_lose_what_was_acknowledged_is_not_ready() throws SQLException {
        var postgresql = TestDatabase.POSTGRESQL.fresh();
        try (var connection = TestDatabase.open(postgresql); var statement = connection.createStatement()) {
            statement.execute("alter database " + connection.getCatalog() + " set synchronous_commit = off");
        }
        for (var url : List.of(postgresql, TestDatabase.H2.fresh().replace("WRITE_DELAY=0", "WRITE_DELAY=500"), "jdbc:h2:mem:nowhere")) {
            try (var node = Node.start(url)) {
                assertThat(get(node.management(READINESS)).statusCode()).as(url).isEqualTo(503);
                assertThat(part(node, "store").path("survives").asString()).as(url).isEqualTo("NOTHING");
                assertThat(get(node.management(LIVENESS)).statusCode()).as(url).isEqualTo(200);
            }
        }
    }

    @Test
    void a_node_whose_views_are_further_behind_than_is_bearable_or_do_not_follow_is_not_ready() {
        try (var node = Node.start(TestDatabase.H2.fresh(), "--monitor.ready.events-behind=3")) {
            assertThat(get(node.management(READINESS)).statusCode()).isEqualTo(200);
            var processor = node.get(EventProcessingConfiguration.class).eventProcessor("views").orElseThrow();
            processor.shutDown();
            assertThat(get(node.management(READINESS)).statusCode()).as("nobody follows the log").isEqualTo(503);
            new Ceasefire(node::uri).establish(1, 1);
            var views = part(node, "views");
            assertThat(views.path("following").asBoolean()).isFalse();
            assertThat(views.path("behind").path("zones").asLong()).isEqualTo(node.head() + 1).isGreaterThan(3);
            processor.start();
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(get(node.management(READINESS)).statusCode()).isEqualTo(200));
        }
    }

    @Test
    void figures_tell_what_the_node_has_done() throws Exception {
        var ceasefire = new Ceasefire(node::uri);
        ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("one", 0, "2026-03-01T10:00:00Z"));
        ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("one", 0, "2026-03-01T10:00:00Z"));
        ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("elsewhere", 40, "2026-03-01T10:00:00Z"));
        ceasefire.post("ReportViolation", Ceasefire.REGISTRAR, Ceasefire.report("two", 0, "2026-03-01T10:00:00Z"));
        try (var answers = ceasefire.stream(Ceasefire.MONITOR, Ceasefire.line("ReportViolation", Ceasefire.report("three", 0, "2026-03-01T10:00:00Z"))).body()) {
            assertThat(answers.toList()).hasSize(1);
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(figure(node, "ceasefire_view_behind_events{view=\"violations\"}")).isZero());
        assertThat(figure(node, "ceasefire_commands_total{command=\"ReportViolation\",outcome=\"accepted\"}")).isEqualTo(2);
        assertThat(figure(node, "ceasefire_commands_total{command=\"ReportViolation\",outcome=\"repeated\"}")).isEqualTo(1);
        assertThat(figure(node, "ceasefire_commands_total{command=\"ReportViolation\",outcome=\"refused\"}")).isEqualTo(1);
        assertThat(figure(node, "ceasefire_commands_total{command=\"ReportViolation\",outcome=\"forbidden\"}")).isEqualTo(1);
        assertThat(figure(node, "ceasefire_log_position")).isEqualTo(node.head());
        assertThat(figure(node, "ceasefire_append_size_events_sum")).as("every event was recorded in some batch").isEqualTo(node.head() + 1);
        assertThat(figure(node, "ceasefire_append_time_seconds_count{outcome=\"recorded\"}")).isPositive();
        assertThat(figure(node, "ceasefire_append_waiting")).isZero();
        assertThat(figure(node, "ceasefire_parked_events{follower=\"policies\"}")).isZero();
        assertThat(figure(node, "ceasefire_command_time_seconds_count")).isPositive();
        assertThat(figures(node)).contains("jvm_memory_used_bytes", "http_server_requests_seconds", "hikaricp_connections", "disk_free_bytes");
    }

    @Test
    void figures_count_the_clients_that_are_streaming_commands() throws Exception {
        try (var socket = new Socket("127.0.0.1", node.uri("/").getPort())) {
            assertThat(figure(node, "ceasefire_requests_open{stream=\"commands\"}")).isZero();
            socket.getOutputStream().write(("POST /api/v1/commands HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nActor: "
                    + Ceasefire.MONITOR + "\r\nContent-Length: 1000\r\n\r\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(figure(node, "ceasefire_requests_open{stream=\"commands\"}")).isEqualTo(1));
            socket.shutdownOutput();
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(figure(node, "ceasefire_requests_open{stream=\"commands\"}")).isZero());
        }
    }

    @Test
    void health_and_figures_have_a_port_of_their_own_on_this_machine_and_nothing_else_is_there() {
        assertThat(get(node.uri("/actuator/health")).statusCode()).isEqualTo(404);
        int port = node.management("/").getPort();
        // 127.0.0.2 is this machine, too, but not the address that was bound
        assertThatThrownBy(() -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.2"), port), 2_000);
            }
        }).isInstanceOf(IOException.class);
        var links = JSON.readTree(get(node.management("/actuator")).body()).path("_links").propertyNames();
        assertThat(links).containsExactlyInAnyOrder("self", "health", "health-path", "prometheus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "heapdump", "shutdown", "loggers", "configprops", "beans", "threaddump"})
    void what_could_show_secrets_or_stop_the_node_is_not_there(String endpoint) {
        assertThat(get(node.management("/actuator/" + endpoint)).statusCode()).isEqualTo(404);
    }

    private JsonNode part(Node node, String part) {
        return JSON.readTree(get(node.management(READINESS)).body()).path("components").path(part).path("details");
    }

    private String figures(Node node) {
        return get(node.management("/actuator/prometheus")).body();
    }

    private double figure(Node node, String name) {
        return figures(node).lines().filter(line -> line.startsWith(name + " ")).mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst().orElseThrow(() -> new AssertionError("no figure " + name + " in\n" + figures(node)));
    }

    private HttpResponse<String> get(URI uri) {
        try {
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
