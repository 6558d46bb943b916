package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.ceasefiremonitor.outside.Http;
import org.ceasefiremonitor.outside.HttpSide;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.outside.RecordingGate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = HttpSide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CommandEndpointTest {

    private static final String SHADE = "{\"zoneId\":\"z1\",\"reason\":\"because\"}";

    @Autowired
    RecordingGate gate;
    private Http http;

    @BeforeEach
    void set_up(@LocalServerPort int port) {
        http = new Http(port);
        gate.clear();
    }

    @Test
    void a_command_that_creates_is_answered_with_its_events_and_the_place_of_what_it_created() {
        var answer = http.command("DrawSample", StrictJsonTest.FULL);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/zones/z1");
        assertThat(answer.header("Log-Position")).isEqualTo("0");
        assertThat(answer.json().toString()).isEqualTo("{\"command\":\"DrawSample\",\"events\":[{\"position\":0,"
                + "\"eventId\":\"00000000-0000-0000-0000-000000000000\",\"type\":\"sample.Done\",\"revision\":\"1\",\"aggregate\":\"zone/z1\","
                + "\"sequence\":0,\"recordedAt\":\"2026-03-01T00:00:00Z\"}],\"position\":0,\"repeated\":false}");
    }

    @Test
    void a_command_on_a_thing_is_answered_without_a_place() {
        var answer = http.command("ShadeSample", SHADE);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Location")).isEmpty();
        assertThat(answer.header("Log-Position")).isEqualTo("0");
    }

    @Test
    void the_gate_is_handed_the_command_its_actor_and_its_content() {
        http.command("ShadeSample", " {\"reason\": \"because\", \"zoneId\": \"z1\"} ");
        var submission = gate.submissions().getFirst();
        assertThat(submission.type().name()).isEqualTo("ShadeSample");
        assertThat(submission.actor().pseudonym()).isEqualTo("m-17");
        assertThat(submission.actor().capacity()).isEqualTo(Mandate.MONITOR);
        assertThat(submission.actor().authority()).isEqualTo("order-9");
        assertThat(submission.actor().authenticated()).isFalse();
        assertThat(submission.idempotencyKey()).isNull();
        assertThat(submission.ifMatch()).isNull();
        assertThat(submission.content()).asString(StandardCharsets.UTF_8).isEqualTo("{\"reason\":\"because\",\"zoneId\":\"z1\"}");
    }

    @Test
    void a_command_without_an_actor_is_refused() {
        var answer = http.send(http.to("/api/v1/commands/ShadeSample").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(SHADE)));
        answer.problem(401, "GAT-02");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Actor");
        http.send(http.to("/api/v1/commands/ShadeSample").headers("Content-Type", "application/json", "Actor", "xaa")
                .POST(BodyPublishers.ofString(SHADE))).problem(400, "REQ-01");
        http.send(http.to("/api/v1/commands/ShadeSample").headers("Content-Type", "application/json", "Actor",
                "participant=xaa; person=x; capacity=CLOCK").POST(BodyPublishers.ofString(SHADE))).problem(403, "GAT-07");
        http.command("ShadeSample", SHADE, "X-Forwarded-For", "192.0.2.1").problem(403, "GAT-03");
        assertThat(gate.submissions()).isEmpty();
    }

    @Test
    void a_key_and_a_revision_reach_the_gate() {
        http.command("ShadeSample", SHADE, "Idempotency-Key", "k-1", "If-Match", "\"3\"");
        http.command("ShadeSample", SHADE, "Idempotency-Key", "k".repeat(255), "If-Match", "*");
        assertThat(gate.submissions()).extracting(Submission::idempotencyKey).containsExactly("k-1", "k".repeat(255));
        assertThat(gate.submissions()).extracting(Submission::ifMatch).containsExactly(3L, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "W/\"3\"", "\"3\", \"4\"", "\"3", "'3'"})
    void a_precondition_that_can_not_be_read_is_refused(String ifMatch) {
        assertThat(http.command("ShadeSample", SHADE, "If-Match", ifMatch).problem(400, "REQ-01").path("field").asString()).isEqualTo("If-Match");
        assertThat(gate.submissions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"-1\"", "\"03\"", "\"\"", "\"99999999999999999999\""})
    void a_revision_that_no_thing_can_have_does_not_match(String ifMatch) {
        http.command("ShadeSample", SHADE, "If-Match", ifMatch).problem(412, "GAT-11");
        assertThat(gate.submissions()).isEmpty();
    }

    @Test
    void a_key_that_is_no_key_is_refused() {
        for (var key : new String[] {"", "a b", "k".repeat(256)}) {
            assertThat(http.command("ShadeSample", SHADE, "Idempotency-Key", key).problem(400, "REQ-01").path("field").asString())
                    .isEqualTo("Idempotency-Key");
        }
        http.command("ShadeSample", SHADE, "Idempotency-Key", "a", "Idempotency-Key", "b").problem(400, "REQ-01");
        assertThat(gate.submissions()).isEmpty();
    }

    @Test
    void a_body_beyond_the_limit_is_refused_with_and_without_its_length_declared() {
        var body = ("{\"zoneId\":\"z1\",\"reason\":\"" + "x".repeat(StrictJson.MAX_DOCUMENT) + "\"}").getBytes(StandardCharsets.UTF_8);
        http.command("ShadeSample", body).problem(413, "REQ-09");
        http.send(http.to("/api/v1/commands/ShadeSample").headers("Content-Type", "application/json", "Actor", Http.ACTOR)
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)))).problem(413, "REQ-09");
        assertThat(gate.submissions()).isEmpty();
    }

    @Test
    void a_body_of_two_gibibytes_is_refused_before_it_is_sent() {
        assertThat(http.raw("POST /api/v1/commands/ShadeSample HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nActor: " + Http.ACTOR
                + "\r\nContent-Length: 2147483648\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 413").contains("REQ-09");
    }

    @Test
    void a_body_at_the_limit_is_taken() {
        var head = "{\"zoneId\":\"z1\",\"reason\":\"because\"";
        var body = head + " ".repeat(StrictJson.MAX_DOCUMENT - head.length() - 1) + "}";
        assertThat(http.command("ShadeSample", body).status()).isEqualTo(200);
    }

    @Test
    void a_field_that_is_not_known_is_named() {
        var problem = http.command("ShadeSample", "{\"zoneId\":\"z1\",\"reason\":\"because\",\"resaon\":\"x\"}").problem(400, "REQ-03");
        assertThat(problem.path("field").asString()).isEqualTo("resaon");
        assertThat(problem.path("detail").asString()).contains("reason, zoneId");
    }
}
