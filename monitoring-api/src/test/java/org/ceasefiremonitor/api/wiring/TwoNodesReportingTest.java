package org.ceasefiremonitor.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two nodes on one PostgreSQL report into the same zones. A node learns of what the other has defined only when it is told that it decided on old
 * knowledge, so whatever node B is asked first after a change on node A is asked with a stale directory and stale aggregates.
 */
class TwoNodesReportingTest {

    private static final String NOW = Instant.now().toString();
    private static final JsonMapper JSON = new JsonMapper();

    private static Node a;
    private static Node b;
    private static Ceasefire onA;
    private static Ceasefire onB;

    @BeforeAll
    static void start() {
        var url = TestDatabase.POSTGRESQL.fresh();
        a = Node.start(url);
        b = Node.start(url);
        onA = new Ceasefire(a::uri);
        onB = new Ceasefire(b::uri);
        onA.establish(3, 1);
    }

    @AfterAll
    static void stop() {
        a.close();
        b.close();
    }

    private static void designate(String zone, double west) {
        accepted(onA.post("DesignateCeasefireZone", Ceasefire.REGISTRAR, "{\"zoneId\":\"" + zone + "\",\"agreementId\":\"armistice\",\"name\":\"" + zone
                + "\",\"kind\":\"BUFFER\",\"effectiveFrom\":\"2026-02-01T00:00:00Z\",\"basis\":\"annex\",\"boundary\":" + square(west) + "}"));
    }

    private static String square(double west) {
        return String.format(Locale.ROOT, "{\"type\":\"Polygon\",\"coordinates\":[[[%f,10],[%f,10],[%f,10.01],[%f,10.01],[%f,10]]]}",
                west, west + 0.01, west + 0.01, west, west);
    }

    private static String at(String id, double longitude) {
        return Ceasefire.report(id, 0, NOW).replaceFirst("\"longitude\":[-0-9.]+,\"latitude\":[-0-9.]+", String.format(Locale.ROOT,
                "\"longitude\":%f,\"latitude\":10.005", longitude));
    }

    private static JsonNode accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return JSON.readTree(answer.body());
    }

    private static List<String> aggregates(HttpResponse<String> answer) {
        return accepted(answer).path("events").valueStream().map(event -> event.path("aggregate").asString()).toList();
    }

    @Test
    void a_zone_that_one_node_has_just_designated_is_changed_on_the_other() {
        designate("new-1", 10);
        accepted(onB.post("SuspendZone", Ceasefire.REGISTRAR, "{\"zoneId\":\"new-1\",\"reason\":\"Floods.\"}"));
        designate("new-2", 11);
        accepted(onB.post("CorrectZoneBoundary", Ceasefire.REGISTRAR, "{\"zoneId\":\"new-2\",\"number\":1,\"boundary\":" + square(11.5)
                + ",\"reason\":\"Shifted.\"}"));
        assertThat(aggregates(onA.post("ReportViolation", Ceasefire.MONITOR, at("moved", 11.505)))).containsExactly("zone/new-2");
    }

    @Test
    void a_report_is_judged_by_what_the_other_node_has_just_laid_down() {
        designate("fresh", 12);
        assertThat(aggregates(onB.post("ReportViolation", Ceasefire.MONITOR, at("f1", 12.005)))).containsExactly("zone/fresh");
        designate("over", 12);
        assertThat(aggregates(onB.post("ReportViolation", Ceasefire.MONITOR, at("f2", 12.005)))).containsExactly("zone/fresh", "zone/over");
        accepted(onA.post("CorrectZoneBoundary", Ceasefire.REGISTRAR, "{\"zoneId\":\"over\",\"number\":1,\"boundary\":" + square(13) + ",\"reason\":\"Shifted.\"}"));
        assertThat(aggregates(onB.post("ReportViolation", Ceasefire.MONITOR, at("f3", 12.005)))).containsExactly("zone/fresh");
    }

    @Test
    void a_report_of_the_other_node_is_corrected_and_retracted_and_each_change_is_known_to_the_next() {
        accepted(onB.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("warm", 1, NOW)));
        accepted(onA.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("shared", 1, NOW)));
        var corrected = Ceasefire.report("shared", 2, NOW).replaceFirst("}$", ",\"reason\":\"Wrong place.\"}");
        assertThat(aggregates(onB.post("CorrectViolation", Ceasefire.MONITOR, corrected))).containsExactly("zone/zone-1-0", "zone/zone-2-0");
        accepted(onA.post("RetractViolation", Ceasefire.MONITOR, "{\"violationId\":\"shared\",\"reason\":\"Thunder.\"}"));
        var again = onB.post("CorrectViolation", Ceasefire.MONITOR, corrected.replace("EXPLOSION", "SHOT"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("was retracted");
        assertThat(accepted(onB.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("shared", 1, NOW))).path("repeated").asBoolean()).isTrue();
    }

    @Test
    void reports_into_one_zone_from_both_nodes_at_once_are_all_counted_once() throws Exception {
        int each = 150;
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(IntStream.range(0, 2 * each).<Callable<Integer>>mapToObj(i -> () -> (i % 2 == 0 ? onA : onB)
                    .post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("crowd-" + i, 0, NOW)).statusCode()).toList());
            assertThat(answers).allMatch(answer -> answer.state() == Future.State.SUCCESS && answer.resultNow() == 201);
        }
        var sequences = a.jdbc().sql("select sequence from event where aggregate_id = 'zone/zone-0-0' order by sequence").query(Long.class).list();
        assertThat(sequences).containsExactlyElementsOf(LongStream.range(0, sequences.size()).boxed().toList());
        assertThat(a.jdbc().sql("select max(position) - count(*) from event").query(Long.class).single()).isEqualTo(-1);
        for (var node : List.of(onA, onB)) {
            var zone = JSON.readTree(node.get("/api/v1/zones/zone-0-0?wait=30&after=" + a.head(), "application/json")).path("item");
            assertThat(zone.path("total").path("violations").asInt()).isEqualTo(2 * each);
            assertThat(zone.path("alert").path("level").asString()).as("100 reports of S2 raise it").isEqualTo("HIGH");
        }
        assertThat(a.jdbc().sql("select count(*) from event where type = 'zone.AlertLevelChanged' and aggregate_id = 'zone/zone-0-0'").query(Long.class).single())
                .as("each level is entered once").isEqualTo(2);
    }
}
