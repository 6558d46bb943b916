package org.ceasefiremonitor.api.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.EachDatabase;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.Test;

/** The clock of an exercise is set from outside, forward only, and that it is one can not be missed. */
class ExerciseTest {

    private static final String AS_EXERCISE = "--monitor.exercise=true";

    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

    private static Http http(Node node) {
        return new Http(node.uri("/").getPort());
    }

    private static Http.Answer set(Node node, String actor, String body) {
        var http = http(node);
        return http.send(http.to(ExerciseEndpoint.PATH).header("Content-Type", "application/json").header("Actor", actor).PUT(BodyPublishers.ofString(body)));
    }

    private static String at(Instant now) {
        return "{\"now\":\"" + now + "\"}";
    }

    @EachDatabase
    void commands_are_recorded_at_the_time_that_was_set_also_after_a_restart(TestDatabase database) {
        var url = database.fresh();
        try (var node = Node.start(url, AS_EXERCISE)) {
            new Ceasefire(node::uri).establish(1, 1);
            assertThat(set(node, Ceasefire.REGISTRAR, at(tomorrow)).status()).isEqualTo(200);
            assertThat(new Ceasefire(node::uri).post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("v-1", 0, tomorrow.minusSeconds(60).toString()))
                    .statusCode()).isEqualTo(201);
        }
        try (var node = Node.start(url, AS_EXERCISE)) {
            var recorded = http(node).as(Ceasefire.REGISTRAR).read("/api/v1/events?type=zone.ViolationReported").json().path("items").get(0);
            assertThat(Instant.parse(recorded.path("recordedAt").asString())).isBetween(tomorrow, tomorrow.plusSeconds(60));
            assertThat(Instant.parse(http(node).get(ExerciseEndpoint.PATH).json().path("now").asString())).isBetween(tomorrow, tomorrow.plusSeconds(120));
            assertThat(http(node).as(Ceasefire.REGISTRAR).read("/api/v1/operations").json().path("items").get(0).path("act").asString())
                    .isEqualTo("MOVE_CLOCK");
        }
    }

    @Test
    void every_answer_says_so() {
        try (var node = Node.start(TestDatabase.H2.fresh(), AS_EXERCISE)) {
            var http = http(node);
            for (var path : new String[] {"/", "/api/v1", "/api/v1/zones", "/api/v1/nothing", "/docs", "/api/v1/events?format=csv"}) {
                assertThat(http.get(path).response().headers().firstValue(ExerciseSaid.HEADER)).as(path).isPresent();
            }
            assertThat(http.command("ReportViolation", "{").response().headers().firstValue(ExerciseSaid.HEADER)).isPresent();
            assertThat(http.raw("GET /a|b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400").contains(ExerciseSaid.HEADER + ": 2");
        }
    }

    @Test
    void the_clock_does_not_go_back_nor_too_far_and_only_operators_set_it() {
        try (var node = Node.start(TestDatabase.H2.fresh(), AS_EXERCISE)) {
            assertThat(set(node, Ceasefire.REGISTRAR, at(tomorrow)).status()).as("nobody is recorded yet").isEqualTo(403);
            new Ceasefire(node::uri).establish(1, 1);
            assertThat(set(node, Ceasefire.MONITOR, at(tomorrow)).status()).isEqualTo(403);
            assertThat(set(node, Ceasefire.REGISTRAR, at(tomorrow)).status()).isEqualTo(200);
            assertThat(set(node, Ceasefire.REGISTRAR, at(tomorrow)).status()).as("asked again").isEqualTo(200);
            var back = set(node, Ceasefire.REGISTRAR, at(tomorrow.minusSeconds(1)));
            assertThat(back.status()).isEqualTo(400);
            assertThat(back.json().path("field").asString()).isEqualTo("now");
            assertThat(set(node, Ceasefire.REGISTRAR, at(tomorrow.plus(ExerciseClock.FURTHEST))).status()).isEqualTo(400);
            assertThat(set(node, Ceasefire.REGISTRAR, "{}").status()).isEqualTo(400);
            for (var far : new Instant[] {Instant.MAX, Instant.MIN, Instant.parse("+100000-01-01T00:00:00Z")}) {
                assertThat(set(node, Ceasefire.REGISTRAR, at(far)).problem(400, "REQ-01").path("field").asString()).isEqualTo("now");
            }
        }
    }

    @Test
    void an_actual_node_has_no_such_clock_and_does_not_say_so() {
        try (var node = Node.start(TestDatabase.H2.fresh())) {
            new Ceasefire(node::uri).establish(1, 1);
            var answer = set(node, Ceasefire.REGISTRAR, at(tomorrow));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.response().headers().firstValue(ExerciseSaid.HEADER)).isEmpty();
        }
    }

    @Test
    void exercise_and_actual_never_share_a_log() {
        var exercise = TestDatabase.H2.fresh();
        Node.start(exercise, AS_EXERCISE).close();
        assertThatThrownBy(() -> Node.start(exercise)).hasStackTraceContaining("is of an exercise");
        var actual = TestDatabase.H2.fresh();
        try (var node = Node.start(actual)) {
            new Ceasefire(node::uri).establish(1, 1);
        }
        assertThatThrownBy(() -> Node.start(actual, AS_EXERCISE)).hasStackTraceContaining("is of no exercise");
    }
}
