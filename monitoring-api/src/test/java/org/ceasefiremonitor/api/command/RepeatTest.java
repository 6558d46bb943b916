package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report that is sent again gets the answer of the first time, with all that followed from it. */
class RepeatTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_repeated_report_names_the_change_of_level_that_it_led_to(TestDatabase database) {
        try (var node = Node.start(database.fresh())) {
            var http = new Http(node.uri("/").getPort());
            var armistice = new Armistice(http);
            armistice.tell();
            armistice.accept(Armistice.REGISTRAR, "AdoptAlertRules", "{'agreementId':'armistice','effectiveFrom':'2024-01-01T00:00:00Z','alertRules':{"
                    + "'thresholds':[{'id':'two','level':'WATCH','windowHours':240,'minimumSeverity':'S1','raiseAt':2,'lowerBelow':1},"
                    + "{'id':'four','level':'HIGH','windowHours':240,'minimumSeverity':'S1','raiseAt':4,'lowerBelow':1}]}}");

            report(armistice, "one");
            var first = report(armistice, "two");
            assertThat(types(first)).containsExactly("zone.ViolationReported", "zone.AlertLevelChanged");
            var lines = stream(http, "three", "four", "five");
            assertThat(lines).extracting(RepeatTest::types).containsExactly(List.of("zone.ViolationReported"),
                    List.of("zone.ViolationReported", "zone.AlertLevelChanged"), List.of("zone.ViolationReported"));

            var again = report(armistice, "two");
            assertThat(again.path("repeated").asBoolean()).isTrue();
            assertThat(again.path("events")).isEqualTo(first.path("events"));
            assertThat(again.path("position")).isEqualTo(first.path("position"));
            var linesAgain = stream(http, "three", "four", "five");
            for (int i = 0; i < 3; i++) {
                assertThat(linesAgain.get(i).path("repeated").asBoolean()).isTrue();
                assertThat(linesAgain.get(i).path("events")).isEqualTo(lines.get(i).path("events"));
            }

            armistice.accept(Armistice.MONITOR, "CorrectViolation", "{'violationId':'two','reason':'Counted again.','report':"
                    + Armistice.report(-9.6, now, "CLEAR", "BURST", "Patrol 4", "Bursts.") + "}");
            assertThat(report(armistice, "two").path("events")).as("what came later is no part of it").isEqualTo(first.path("events"));
            armistice.accept(Armistice.MONITOR, "RetractViolation", "{'violationId':'two','reason':'It was thunder.'}");
            assertThat(report(armistice, "two").path("events")).isEqualTo(first.path("events"));
        }
    }

    private final String now = Instant.now().toString();

    private String command(String id) {
        return "{'violationId':'" + id + "','report':" + Armistice.report(-9.5, now, "CLEAR", "EXPLOSION", "Patrol 4", "Heard.") + "}";
    }

    private JsonNode report(Armistice armistice, String id) {
        return armistice.accept(Armistice.MONITOR, "ReportViolation", command(id));
    }

    private List<JsonNode> stream(Http http, String... ids) {
        var lines = new StringBuilder();
        for (var id : ids) {
            lines.append("{\"command\":\"ReportViolation\",\"payload\":").append(command(id).replace('\'', '"')).append("}\n");
        }
        var answer = http.send(http.to("/api/v1/commands").header("Content-Type", "application/x-ndjson").header("Actor", Armistice.MONITOR)
                .POST(BodyPublishers.ofString(lines.toString())));
        return Arrays.stream(answer.text().split("\n")).map(JSON::readTree).toList();
    }

    private static List<String> types(JsonNode answer) {
        return answer.path("events").valueStream().map(event -> event.path("type").asString()).toList();
    }
}
