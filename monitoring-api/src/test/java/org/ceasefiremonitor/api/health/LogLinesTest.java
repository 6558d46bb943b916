package org.ceasefiremonitor.api.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Jar;
import org.ceasefiremonitor.api.NodeProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a node writes to its log, as it is shipped. */
@BesideOthers
class LogLinesTest {

    private static final String CANARY = "canary-7f3a9c";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path data;

    @Test
    void lines_are_json_where_that_is_asked_for_and_lines_of_a_request_have_the_id_of_its_answer() throws Exception {
        try (var node = NodeProcess.start(NodeProcess.BRIEF, "--monitor.data-dir=" + data, "--logging.structured.format.console=ecs")) {
            var id = breakOff(node);
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(node.output()).contains(id));
            assertThat(node.output().lines()).isNotEmpty().allSatisfy(line -> assertThat(JSON.readTree(line).path("@timestamp").asString()).isNotEmpty());
            assertThat(node.output().lines().map(JSON::readTree).filter(line -> line.path("correlationId").asString("").equals(id))).isNotEmpty();
        }
    }

    @Test
    void plain_lines_have_it_too_and_so_have_the_events_that_came_of_the_request() throws Exception {
        try (var node = NodeProcess.start(NodeProcess.BRIEF, "--monitor.data-dir=" + data)) {
            var id = breakOff(node);
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(node.output()).contains("[" + id + "] "));
            var ceasefire = new Ceasefire(node::uri);
            ceasefire.establish(1, 1);
            var answer = ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("one", 0, "2026-03-01T10:00:00Z"));
            var position = answer.headers().firstValue("Log-Position").orElseThrow();
            var correlation = answer.headers().firstValue("Correlation-Id").orElseThrow();
            var event = ceasefire.get("/api/v1/events/" + position, "application/json");
            assertThat(JSON.readTree(event).toString()).contains("\"correlationId\":\"" + correlation + "\"");
        }
    }

    @Test
    void a_password_is_nowhere_to_be_read() throws Exception {
        var right = new String[] {"--spring.datasource.username=keeper", "--spring.datasource.password=" + CANARY, "--monitor.data-dir=" + data};
        try (var node = NodeProcess.start(NodeProcess.BRIEF, right); var http = HttpClient.newHttpClient()) {
            new Ceasefire(node::uri).establish(1, 1);
            for (var path : List.of("/actuator/health", "/actuator/health/readiness", "/actuator/prometheus")) {
                assertThat(http.send(HttpRequest.newBuilder(node.management(path)).build(), BodyHandlers.ofString()).body()).isNotEmpty().doesNotContain(CANARY);
            }
            assertThat(node.stop(Duration.ofSeconds(40))).isTrue();
            assertThat(node.output()).contains("the log is kept in").doesNotContain(CANARY);
        }
        var away = List.of("--spring.datasource.username=keeper", "--spring.datasource.password=not-" + CANARY, "--monitor.data-dir=" + data);
        var unknown = List.of("--spring.datasource.url=jdbc:postgres://127.0.0.1/x?user=keeper&password=" + CANARY);
        var nobody = List.of("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/x?user=keeper&password=" + CANARY);
        // side by side, since a database that does not answer is waited for
        var ends = Stream.of(away, unknown, nobody).map(options -> CompletableFuture.supplyAsync(() -> Jar.run(Stream.concat(options.stream(), Stream.of("--monitor.start-patience=1s")).toArray(String[]::new)))).toList();
        assertThat(ends).allSatisfy(end -> {
            assertThat(end.join().exit()).isEqualTo(1);
            assertThat(end.join().out() + end.join().err()).isNotEmpty().doesNotContain(CANARY);
        });
        assertThat(ends.get(1).join().out()).contains("spring.datasource.url must begin with jdbc:postgresql: or jdbc:h2:");
    }

    /** A stream of commands that is cut after its first answer: the node tells so in a line. Answers the id of the request. */
    private static String breakOff(NodeProcess node) throws IOException {
        try (var socket = new Socket("127.0.0.1", node.uri("/").getPort())) {
            var line = "{\"command\":\"SignAgreement\",\"payload\":{}}\n";
            socket.getOutputStream().write(("POST /api/v1/commands HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nActor: "
                    + Ceasefire.MONITOR + "\r\nContent-Length: 100000\r\n\r\n" + line.repeat(600)).getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String id = null;
            for (var header = answer.readLine(); header != null && !header.isEmpty(); header = answer.readLine()) {
                if (header.startsWith("Correlation-Id: ")) {
                    id = header.substring("Correlation-Id: ".length());
                }
            }
            assertThat(id).isNotNull();
            return id;
        }
    }
}
