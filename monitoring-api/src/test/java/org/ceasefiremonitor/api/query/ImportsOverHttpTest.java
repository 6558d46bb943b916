package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** An import from its beginning to its retraction, as the interface shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportsOverHttpTest {

    private static final String CHIEF = "participant=mech; person=chief-1; capacity=CHIEF_MONITOR";
    private static final String LINE = "Weekly Digest, CC BY 4.0";
    private static final int REPORTS = 250;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Node node;
    private Http http;
    private Ceasefire ceasefire;
    private JsonNode untouched;

    @BeforeAll
    void start() throws Exception {
        node = Node.start(TestDatabase.H2.fresh());
        http = new Http(node.uri("/").getPort()).as(Ceasefire.MONITOR);
        ceasefire = new Ceasefire(node::uri);
        ceasefire.establish(3, 1);
        ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("by-hand", 1, "2026-03-01T10:00:00Z"));
        untouched = statistics();
        assertThat(http.command("BeginImport", """
                {"importId":"weekly-1","source":"weekly-digest","fileName":"weekly.csv","fileSha256":"%s","mapping":"weekly","mappingVersion":"3",
                 "licence":"CC BY 4.0","attribution":"%s"}""".formatted("ab".repeat(32), LINE)).status()).isEqualTo(201);
        var lines = IntStream.range(0, REPORTS).mapToObj(i -> Ceasefire.line("ReportViolation", Ceasefire.report("row-" + i, i % 3, "2026-03-01T11:00:00Z")
                .replaceFirst("\\{", "{\"importId\":\"weekly-1\","))).collect(Collectors.joining());
        assertThat(ceasefire.stream(Ceasefire.MONITOR, lines).body()).hasSize(REPORTS).allMatch(line -> line.contains("\"status\":201"));
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private JsonNode statistics() {
        return http.read("/api/v1/statistics?after=" + head() + "&wait=30").json().path("items");
    }

    private long head() {
        return http.read("/api/v1").json().path("position").asLong();
    }

    @Test
    @Order(1)
    void every_form_of_a_report_carries_the_import_and_its_attribution() {
        var page = http.read("/api/v1/violations?importId=weekly-1&limit=1000&wait=30&after=" + head()).json().path("items");
        assertThat(page).hasSize(REPORTS).allSatisfy(each -> {
            assertThat(each.path("report").path("importId").asString()).isEqualTo("weekly-1");
            assertThat(each.path("report").path("attribution").asString()).isEqualTo(LINE);
        });
        var features = http.read("/api/v1/violations?importId=weekly-1&format=geojson").json().path("features");
        assertThat(features).hasSize(REPORTS).allSatisfy(each ->
                assertThat(each.path("properties").path("report").path("attribution").asString()).isEqualTo(LINE));
        assertThat(http.read("/api/v1/violations?importId=weekly-1&format=ndjson").text().lines()).hasSize(REPORTS).allMatch(line -> line.contains(LINE));
        var table = http.read("/api/v1/violations?importId=weekly-1&format=csv").text().lines().toList();
        assertThat(table.getFirst()).contains(",attribution,import_id,");
        assertThat(table.subList(1, table.size())).hasSize(REPORTS).allMatch(line -> line.contains("\"" + LINE + "\",weekly-1,"));
        assertThat(http.read("/api/v1/events/export?wait=0").text()).contains(LINE);
    }

    @Test
    @Order(2)
    void an_import_is_a_resource_with_its_file_mapping_licence_and_counts() {
        assertThat(http.command("CompleteImport", """
                {"importId":"weekly-1","counts":{"rows":300,"recorded":250,"repeats":40,"refused":9,"unreadable":1}}""").status()).isEqualTo(200);
        var one = http.read("/api/v1/imports/weekly-1?wait=30&after=" + head()).json().path("item");
        assertThat(one.path("state").asString()).isEqualTo("COMPLETED");
        assertThat(one.path("importer").asString()).isEqualTo("mech");
        assertThat(one.path("fileSha256").asString()).isEqualTo("ab".repeat(32));
        assertThat(one.path("mapping").asString() + one.path("mappingVersion").asString()).isEqualTo("weekly3");
        assertThat(one.path("licence").asString()).isEqualTo("CC BY 4.0");
        assertThat(one.path("attribution").asString()).isEqualTo(LINE);
        assertThat(one.path("counts").path("repeats").asInt()).isEqualTo(40);
        assertThat(http.read("/api/v1/imports?state=COMPLETED&source=weekly-digest").json().path("items")).hasSize(1);
        assertThat(http.read("/api/v1/imports?state=OPEN").json().path("items")).isEmpty();
        assertThat(http.read("/api/v1/imports?format=csv").text()).contains("weekly-1,COMPLETED,mech,weekly-digest,weekly.csv,");
        assertThat(http.read("/api/v1/imports?format=ndjson").text()).contains("\"importId\":\"weekly-1\"");
    }

    @Test
    @Order(3)
    void a_decision_takes_all_of_it_back_in_sight_of_everyone_while_others_go_on() {
        assertThat(http.as(Ceasefire.MONITOR).command("RetractImport", "{\"importId\":\"weekly-1\",\"reason\":\"Wrong week.\"}").status()).isEqualTo(403);
        assertThat(http.as(CHIEF).command("RetractImport", "{\"importId\":\"weekly-1\",\"reason\":\"Wrong week.\"}").status()).isEqualTo(200);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(http.read("/api/v1/imports/weekly-1").json().path("item").path("state").asString())
                .isEqualTo("RETRACTED"));

        var retraction = http.read("/api/v1/imports/weekly-1").json().path("item").path("retraction");
        assertThat(retraction.path("reason").asString()).isEqualTo("Wrong week.");
        assertThat(retraction.path("retracted").asInt()).isEqualTo(REPORTS);
        assertThat(retraction.path("left").asInt(-1)).isZero();
        assertThat(statistics()).as("it counts as if it had never been").isEqualTo(untouched);
        var taken = http.read("/api/v1/violations?importId=weekly-1&state=RETRACTED&limit=1000").json().path("items");
        assertThat(taken).hasSize(REPORTS).allSatisfy(each ->
                assertThat(each.path("reason").asString()).isEqualTo("The import weekly-1 was retracted: Wrong week."));
        var history = http.read("/api/v1/history/import/weekly-1").json().path("items");
        assertThat(history.valueStream().map(each -> each.path("type").asString())).containsExactly("intake.ImportBegun", "intake.ImportCompleted",
                "intake.ImportRetracted", "intake.RetractionConcluded");
        assertThat(http.read("/api/v1/violations/by-hand").json().path("item").path("state").asString()).isEqualTo("RECORDED");
    }
}
