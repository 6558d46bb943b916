package org.ceasefiremonitor.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.ceasefiremonitor.outside.Http;
import org.ceasefiremonitor.outside.HttpSide;
import org.ceasefiremonitor.outside.RecordingGate;
import org.ceasefiremonitor.api.command.sample.Sample.SampleRule;
import org.ceasefiremonitor.api.log.StoreUnavailable;
import org.ceasefiremonitor.core.rule.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = HttpSide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProblemsOverHttpTest {

    private static final String SHADE = "{\"zoneId\":\"z1\",\"reason\":\"because\"}";

    @Autowired
    RecordingGate gate;
    private Http http;

    @BeforeEach
    void set_up(@LocalServerPort int port) {
        http = new Http(port);
        gate.clear();
    }

    @ParameterizedTest
    @CsvSource({"BROKEN,422", "CONFLICT,409", "UNKNOWN,404", "FORBIDDEN,403", "STALE,412"})
    void a_refusal_has_the_status_of_its_effect(SampleRule rule, int status) {
        gate.failWith(new Refusal(rule, "Not this time.", Map.of("limit", 3)));
        var problem = http.command("ShadeSample", SHADE).problem(status, rule.code());
        assertThat(problem.path("detail").asString()).isEqualTo("Not this time.");
        assertThat(problem.path("title").asString()).isEqualTo(rule.sentence());
        assertThat(problem.path("details").path("limit").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/api", "/api/v1", "/api/v1/nothing", "/api/v1/commands/a/b", "/error", "/problems/XXX-01", "/swagger-ui"})
    void an_unknown_route_is_not_found(String path) {
        http.get(path).problem(404, "REQ-05");
    }

    @Test
    void an_unknown_command_is_not_found() {
        http.command("NoSuchCommand", SHADE).problem(404, "GAT-01");
        http.command("Internal", "{\"n\":1}").problem(404, "GAT-01");
        http.get("/api/v1/commands/NoSuchCommand").problem(404, "GAT-01");
    }

    @Test
    void a_method_that_a_path_does_not_have_is_answered_with_those_that_it_has() {
        var delete = http.send(http.to("/api/v1/commands/ShadeSample").DELETE());
        delete.problem(405, "REQ-06");
        assertThat(delete.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        http.send(http.to("/problems").PUT(BodyPublishers.ofString("{}"))).problem(405, "REQ-06");
        http.send(http.to("/api/v1/commands").method("PATCH", BodyPublishers.ofString("{}"))).problem(405, "REQ-06");
    }

    @Test
    void a_trace_is_refused() {
        assertThat(http.raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 405")
                .contains("application/problem+json", "REQ-06");
    }

    @Test
    void what_can_not_be_accepted_is_named() {
        http.send(http.to("/problems").header("Accept", "image/png")).problem(406, "REQ-07");
        http.command("ShadeSample", SHADE, "Accept", "text/html").problem(406, "REQ-07");
        assertThat(gate.submissions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "nonsense",
        "application/json; charset=ISO-8859-1", "application/json; charset=no-such-charset", "application/x-ndjson"})
    void a_body_of_another_media_type_is_refused(String type) {
        var answer = http.send(http.to("/api/v1/commands/ShadeSample").header("Content-Type", type).header("Actor", Http.ACTOR)
                .POST(BodyPublishers.ofString(SHADE)));
        answer.problem(415, "REQ-08");
        assertThat(gate.submissions()).isEmpty();
    }

    @Test
    void a_body_with_content_coding_is_refused() {
        http.command("ShadeSample", SHADE, "Content-Encoding", "gzip").problem(415, "REQ-08");
    }

    @Test
    void a_body_without_media_type_is_refused() {
        http.send(http.to("/api/v1/commands/ShadeSample").header("Actor", Http.ACTOR).POST(BodyPublishers.ofString(SHADE))).problem(415, "REQ-08");
    }

    @Test
    void a_parameter_that_can_not_be_read_is_named() {
        assertThat(http.get("/broken/number?n=x").problem(400, "REQ-04").path("field").asString()).isEqualTo("n");
        assertThat(http.get("/broken/number").problem(400, "REQ-04").path("field").asString()).isEqualTo("n");
    }

    @Test
    void a_failure_is_told_without_its_cause_under_an_incident() {
        var answer = http.get("/broken/secret");
        var problem = answer.problem(500, "SRV-01");
        assertThat(problem.path("incident").asString()).hasSize(36);
        assertThat(answer.text()).doesNotContain("secret", "hunter2");
        gate.failWith(new IllegalStateException("secret"));
        assertThat(http.command("ShadeSample", SHADE).problem(500, "SRV-01").path("incident").asString()).hasSize(36);
    }

    @Test
    void a_store_that_is_gone_asks_to_come_again() {
        var database = http.get("/broken/database");
        database.problem(503, "SRV-02");
        assertThat(database.header("Retry-After")).isEqualTo("5");
        assertThat(database.text()).doesNotContain("secret");
        gate.failWith(new StoreUnavailable("secret", Duration.ofSeconds(7), true, null));
        var command = http.command("ShadeSample", SHADE);
        assertThat(command.problem(503, "SRV-02").path("details").path("outcomeUnknown").asBoolean()).isTrue();
        assertThat(command.header("Retry-After")).isEqualTo("7");
        assertThat(command.text()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /a|b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /a%2fb HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: local host\r\nConnection: close\r\n\r\n",
        "GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /;x=1/..%5c HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"})
    void what_the_container_refuses_is_a_problem_too(String request) {
        assertThat(http.raw(request)).startsWith("HTTP/1.1 40").contains("application/problem+json", "\"code\":\"REQ-");
    }

    @Test
    void headers_beyond_the_limit_are_a_problem_too() {
        assertThat(http.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 4").contains("application/problem+json");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void the_catalogue_explains_every_fault(Fault fault) {
        var entry = http.get("/problems/" + fault.code());
        assertThat(entry.status()).isEqualTo(200);
        assertThat(entry.json().path("title").asString()).isEqualTo(fault.sentence());
        assertThat(entry.json().path("type").asString()).isEqualTo("/problems/" + fault.code());
    }

    @Test
    void the_catalogue_lists_the_rules_of_gate_and_features() {
        var codes = http.get("/problems").json().path("problems").findValuesAsString("code");
        assertThat(codes).contains("GAT-01", "GAT-11", "SAM-01", "SAM-05", "REQ-01", "SRV-02").isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems", "/nothing", "/broken/secret", "/api/v1/commands"})
    void every_answer_tells_a_browser_to_do_nothing_with_it(String path) {
        var answer = http.get(path);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.response().headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }
}
