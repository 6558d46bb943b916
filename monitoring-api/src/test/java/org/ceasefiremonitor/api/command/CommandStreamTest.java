package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.ceasefiremonitor.outside.Http;
import org.ceasefiremonitor.outside.HttpSide;
import org.ceasefiremonitor.api.log.StoreUnavailable;
import org.ceasefiremonitor.outside.RecordingGate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = HttpSide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CommandStreamTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SHADE = "{\"command\":\"ShadeSample\",\"payload\":{\"zoneId\":\"z1\",\"reason\":\"because\"}}";

    @Autowired
    RecordingGate gate;
    private Http http;
    private int port;

    @BeforeEach
    void set_up(@LocalServerPort int port) {
        this.port = port;
        http = new Http(port);
        gate.clear();
    }

    @Test
    void every_line_is_answered_in_order_with_its_number() {
        var answers = stream(report(1) + "\n" + SHADE + "\r\n" + report(2) + "\n");
        assertThat(answers).extracting(line -> line.path("line").asInt()).containsExactly(1, 2, 3);
        assertThat(answers).extracting(line -> line.path("status").asInt()).containsExactly(201, 200, 201);
        assertThat(answers).extracting(line -> line.path("command").asString()).containsExactly("ReportViolation", "ShadeSample", "ReportViolation");
        assertThat(answers).extracting(line -> line.path("position").asInt()).containsExactly(0, 1, 2);
        assertThat(answers).extracting(line -> line.path("events").size()).containsOnly(1);
        assertThat(answers).allMatch(line -> line.path("problem").isMissingNode());
    }

    @Test
    void a_bad_line_is_refused_without_touching_its_neighbours() {
        var lines = List.of(report(1), "{", report(2), "{\"command\":\"NoSuch\",\"payload\":{}}", SHADE, "x".repeat(LineSource.MAX_LINE + 1), report(3),
                "{\"command\":\"ShadeSample\"}", "{\"command\":\"ShadeSample\",\"payload\":null}", "[]", "{\"command\":\"ShadeSample\",\"payload\":{\"zoneId\":1}}",
                "{\"command\":\"ReportViolation\",\"payload\":{\"violationId\":\"v\",\"x\":1}}", "{\"command\":\"ReportViolation\",\"payload\":{},\"extra\":1}",
                report(4), "{\"command\":5,\"payload\":{}}", "\ufeff" + report(5), report(6));
        var answers = stream(String.join("\n", lines));
        assertThat(answers).extracting(line -> line.path("line").asInt())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, lines.size()).boxed().toList());
        assertThat(answers).extracting(line -> line.path("status").asInt())
                .containsExactly(201, 400, 201, 404, 200, 413, 201, 400, 400, 400, 400, 400, 400, 201, 400, 400, 201);
        assertThat(answers).filteredOn(line -> line.path("status").asInt() >= 400)
                .allMatch(line -> line.path("problem").path("status").asInt() == line.path("status").asInt()
                        && !line.path("problem").path("code").asString().isEmpty() && line.path("events").isMissingNode());
        assertThat(answers.get(11).path("problem").path("field").asString()).isEqualTo("x");
        assertThat(gate.submissions()).hasSize(6);
    }

    @Test
    void blank_lines_are_left_out_and_counted() {
        var answers = stream("\n  \n" + report(1) + "\n\r\n\t\n" + report(2) + "\n\n");
        assertThat(answers).extracting(line -> line.path("line").asInt()).containsExactly(3, 6);
    }

    @Test
    void an_empty_stream_has_an_empty_answer() {
        assertThat(stream("")).isEmpty();
        assertThat(stream("\n\n")).isEmpty();
    }

    @Test
    void a_line_at_the_limit_is_taken_and_one_beyond_it_is_not() {
        var head = "{\"command\":\"ReportViolation\",\"payload\":{\"violationId\":\"v1\"}";
        var full = head + " ".repeat(LineSource.MAX_LINE - head.length() - 1) + "}";
        assertThat(stream(full + "\n" + full + "\r\n" + full + " \n")).extracting(line -> line.path("status").asInt()).containsExactly(201, 201, 413);
    }

    @Test
    void reports_that_follow_each_other_are_decided_together_and_nothing_else_is() {
        var reports = IntStream.range(0, 1200).mapToObj(CommandStreamTest::report).collect(Collectors.joining("\n"));
        assertThat(stream(reports)).hasSize(1200).allMatch(line -> line.path("status").asInt() == 201);
        assertThat(gate.runs()).allMatch(run -> run <= CommandStream.MAX_RUN).hasSizeLessThan(120);
        assertThat(gate.runs().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1200);

        gate.clear();
        stream(report(1) + "\n" + SHADE + "\n" + report(2) + "\n" + SHADE + "\n" + SHADE);
        assertThat(gate.runs()).containsExactly(1, 1);
        assertThat(gate.submissions()).extracting(submission -> submission.type().name())
                .containsExactly("ReportViolation", "ShadeSample", "ReportViolation", "ShadeSample", "ShadeSample");
    }

    @Test
    void a_line_has_its_own_key_and_precondition() {
        var answers = stream("{\"command\":\"ShadeSample\",\"payload\":{\"zoneId\":\"z1\",\"reason\":\"r\"},\"idempotencyKey\":\"k1\",\"ifMatch\":\"\\\"4\\\"\"}\n"
                + "{\"command\":\"ShadeSample\",\"payload\":{\"zoneId\":\"z1\",\"reason\":\"r\"},\"idempotencyKey\":\"a b\"}\n");
        assertThat(answers).extracting(line -> line.path("status").asInt()).containsExactly(200, 400);
        assertThat(gate.submissions()).singleElement().returns("k1", Submission::idempotencyKey).returns(4L, Submission::ifMatch);
        assertThat(send(SHADE, "Idempotency-Key", "k").problem(400, "REQ-01").path("field").asString()).isEqualTo("Idempotency-Key");
        assertThat(send(SHADE, "If-Match", "\"3\"").problem(400, "REQ-01").path("field").asString()).isEqualTo("If-Match");
    }

    @Test
    void a_store_that_is_gone_is_told_on_every_line() {
        gate.failWith(new StoreUnavailable("gone", Duration.ofSeconds(2), true, null));
        var answers = stream(report(1) + "\n" + SHADE + "\n" + report(2));
        assertThat(answers).extracting(line -> line.path("status").asInt()).containsExactly(503, 503, 503);
    }

    @Test
    void a_failure_of_a_run_is_one_incident() {
        gate.failWith(new IllegalStateException("secret"));
        var answers = stream(report(1) + "\n" + report(2));
        assertThat(answers).extracting(line -> line.path("status").asInt()).containsExactly(500, 500);
        assertThat(answers.toString()).doesNotContain("secret");
    }

    @Test
    void a_stream_without_an_actor_is_refused_as_a_whole() {
        http.send(http.to("/api/v1/commands").header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofString(SHADE))).problem(401, "GAT-02");
        http.send(http.to("/api/v1/commands").headers("Content-Type", "application/json", "Actor", Http.ACTOR).POST(BodyPublishers.ofString(SHADE)))
                .problem(415, "REQ-08");
        assertThat(gate.submissions()).isEmpty();
    }

    @Test
    void a_client_that_waits_for_each_answer_before_it_sends_more_gets_it() throws IOException {
        try (var socket = open()) {
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int i = 1; i <= 3; i++) {
                chunk(socket, report(i) + "\n");
                assertThat(nextJson(answers)).contains("\"line\":" + i, "\"status\":201");
            }
            chunk(socket, SHADE + "\n");
            assertThat(nextJson(answers)).contains("\"line\":4", "\"status\":200");
        }
    }

    @Test
    void what_a_client_sent_as_whole_lines_before_it_vanished_is_decided_and_the_rest_is_not() throws IOException {
        try (var socket = open()) {
            chunk(socket, report(1) + "\n" + report(2) + "\n" + SHADE.substring(0, SHADE.length() - 1));
            socket.setSoLinger(true, 0);
        }
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(gate.submissions()).hasSize(2));
        assertThat(stream(SHADE)).hasSize(1);
        assertThat(gate.submissions()).hasSize(3);
    }

    @Test
    void a_line_longer_than_the_memory_is_refused_and_the_next_one_taken() {
        var answers = http.send(http.to("/api/v1/commands").headers("Content-Type", "application/x-ndjson", "Actor", Http.ACTOR)
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(new Endless(1_300_000_000L),
                        new ByteArrayInputStream(("\n" + report(1)).getBytes(StandardCharsets.UTF_8))))));
        assertThat(lines(answers)).extracting(line -> line.path("status").asInt()).containsExactly(413, 201);
    }

    private List<JsonNode> stream(String body) {
        var answer = send(body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
        return lines(answer);
    }

    private Http.Answer send(String body, String... headers) {
        var request = http.to("/api/v1/commands").headers("Content-Type", "application/x-ndjson", "Actor", Http.ACTOR)
                .POST(BodyPublishers.ofString(body));
        return http.send(headers.length == 0 ? request : request.headers(headers));
    }

    private static List<JsonNode> lines(Http.Answer answer) {
        var lines = new ArrayList<JsonNode>();
        answer.text().lines().forEach(line -> lines.add(JSON.readTree(line)));
        return lines;
    }

    private static String report(int n) {
        return "{\"command\":\"ReportViolation\",\"payload\":{\"violationId\":\"v" + n + "\"}}";
    }

    private Socket open() throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write(("POST /api/v1/commands HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nActor: "
                + Http.ACTOR + "\r\nTransfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void chunk(Socket socket, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream().write((Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** The next line of the answer that holds JSON; the others are its headers and the sizes of its chunks. */
    private static String nextJson(BufferedReader answers) throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("{")) {
                return line;
            }
        }
        throw new AssertionError("the answer ended");
    }

    /** So many bytes without a line's end. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var n = (int) Math.min(length, left);
            java.util.Arrays.fill(buffer, offset, offset + n, (byte) 'x');
            left -= n;
            return n;
        }
    }
}
