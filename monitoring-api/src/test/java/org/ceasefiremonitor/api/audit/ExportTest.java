package org.ceasefiremonitor.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ceasefiremonitor.api.CeasefireMonitor;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log and the views in the forms in which other systems take them. */
@SpringBootTest(classes = CeasefireMonitor.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExportTest {

    private static final String EXPORT = "/api/v1/events/export";
    private static final JsonMapper JSON = new JsonMapper();
    /** CloudEvents 1.0.2, section 2: what names of attributes are made of, and which are required. */
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z0-9]{1,20}");
    private static final List<String> REQUIRED = List.of("specversion", "id", "source", "type");

    private Http http;
    private Armistice armistice;
    private long head;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var url = TestDatabase.H2.fresh();
        properties.add("spring.datasource.url", () -> url);
    }

    @BeforeEach
    void tell_the_story(@LocalServerPort int port) {
        http = new Http(port);
        armistice = new Armistice(http);
        armistice.tell();
        if (http.get("/api/v1/history/violation/v1").status() == 404) {
            armistice.report("v1", -9.5, "2024-03-01T10:00:00Z", "CLEAR");
            armistice.report("s1", -9.5, "2024-03-01T11:00:00Z", "AMBER");
            armistice.report("s2", -9.5, "2024-03-01T12:00:00Z", "AMBER");
            armistice.report("v2", -9.4, "2024-03-02T10:00:00Z", "CLEAR", "BURST", "=Post 3", "Bursts.");
            armistice.report("v3", -10, "2024-03-03T10:00:00Z", "CLEAR");
            armistice.report("s3", -9.5, "2024-03-04T10:00:00Z", "AMBER");
        }
        head = http.get("/api/v1/events?limit=1").json().path("position").asLong();
        for (var view : List.of("participants", "agreements", "zones", "violations", "guarantees")) {
            assertThat(http.get("/api/v1/" + view + "?wait=30&after=" + head).status()).isEqualTo(200);
        }
    }

    private List<JsonNode> lines(String path, String actor) {
        var request = http.to(path);
        var answer = http.send(actor == null ? request : request.header("Actor", actor));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
        return answer.text().lines().map(JSON::readTree).toList();
    }

    @Test
    void every_line_is_a_cloud_event() {
        var lines = lines(EXPORT, Armistice.BORDURIA);
        assertThat(lines).hasSize((int) head + 1).allSatisfy(line -> {
            REQUIRED.forEach(name -> assertThat(line.path(name).asString()).isNotEmpty());
            assertThat(line.path("specversion").asString()).isEqualTo("1.0");
            assertThat(line.path("datacontenttype").asString()).isEqualTo("application/json");
            assertThat(Instant.parse(line.path("time").asString())).isBefore(Instant.now().plusSeconds(60));
            line.properties().stream().filter(member -> !member.getKey().equals("data")).forEach(member -> {
                assertThat(member.getKey()).matches(ATTRIBUTE);
                assertThat(member.getValue().isString() || member.getValue().isBoolean()).as(member.toString()).isTrue();
                assertThat(member.getValue().asString().chars()).noneMatch(Character::isISOControl);
            });
        });
        assertThat(lines.stream().map(line -> line.path("id").asString())).doesNotHaveDuplicates();
        assertThat(lines.stream().map(line -> line.path("position").asLong())).isEqualTo(java.util.stream.LongStream.rangeClosed(0, head).boxed().toList());
    }

    @Test
    void a_line_says_what_the_event_itself_says() {
        var position = http.get("/api/v1/history/violation/v2").json().path("items").path(0).path("position").asLong();
        var event = http.get("/api/v1/events/" + position).json();
        var line = lines(EXPORT + "?fromPosition=" + position + "&toPosition=" + (position + 1), null).getFirst();
        assertThat(line.path("id")).isEqualTo(event.path("id"));
        assertThat(line.path("type")).isEqualTo(event.path("type"));
        assertThat(line.path("subject").asString()).isEqualTo("zone/east");
        assertThat(line.path("time")).isEqualTo(event.path("recordedAt"));
        assertThat(line.path("data")).isEqualTo(event.path("payload"));
        assertThat(line.path("actorparticipant").asString()).isEqualTo("mech");
        assertThat(line.path("actorcapacity").asString()).isEqualTo("MONITOR");
        assertThat(line.path("command").asString()).isEqualTo("ReportViolation");
        assertThat(line.path("streamsequence").asLong()).isEqualTo(event.path("sequence").asLong());
    }

    @Test
    void what_is_withheld_is_a_gap_that_can_be_seen_and_tells_nothing_else() {
        var lines = lines(EXPORT, null);
        var withheld = lines.stream().filter(line -> line.path("type").asString().equals("log.EventsWithheld")).toList();
        assertThat(withheld).hasSizeGreaterThanOrEqualTo(2).allSatisfy(line -> assertThat(line.propertyNames())
                .isEqualTo(Set.of("specversion", "id", "source", "type", "time", "datacontenttype", "position", "data")));
        assertThat(withheld.getFirst().path("data").path("last").asLong() - withheld.getFirst().path("data").path("first").asLong()).as("two reports in a row")
                .isGreaterThanOrEqualTo(1);
        var accounted = new ArrayList<Long>();
        lines.forEach(line -> {
            var last = line.path("data").path("last").asLong(line.path("position").asLong());
            for (var position = line.path("position").asLong(); position <= (withheld.contains(line) ? last : line.path("position").asLong()); position++) {
                accounted.add(position);
            }
        });
        assertThat(accounted).isEqualTo(java.util.stream.LongStream.rangeClosed(0, head).boxed().toList());
        assertThat(lines.toString()).doesNotContain("\"s1\"", "\"s2\"", "\"s3\"");
        assertThat(lines(EXPORT, Armistice.BORDURIA).toString()).contains("\"s1\"", "\"s2\"", "\"s3\"");
    }

    @Test
    void an_export_goes_on_where_it_broke_off() {
        var whole = http.get(EXPORT + "?toPosition=" + (head + 1));
        assertThat(whole.header("Log-Position")).isEqualTo(Long.toString(head));
        for (long from = 0; from <= head + 1; from += 7) {
            var before = http.get(EXPORT + "?toPosition=" + from);
            var after = http.get(EXPORT + "?fromPosition=" + from + "&toPosition=" + (head + 1));
            var joined = (before.text() + after.text()).lines().map(JSON::readTree).filter(line -> !line.path("type").asString().startsWith("log.")).toList();
            assertThat(joined).as("from %d", from).isEqualTo(whole.text().lines().map(JSON::readTree).filter(line -> !line.path("type").asString().startsWith("log."))
                    .toList());
        }
        assertThat(lines(EXPORT + "?fromPosition=" + (head + 1), null)).isEmpty();
        http.get(EXPORT + "?fromPosition=-1").problem(400, "REQ-01");
        http.get(EXPORT + "?from=3").problem(400, "REQ-01");
    }

    @Test
    void every_view_comes_as_lines_and_as_a_table_and_goes_on_where_it_broke_off() {
        for (var view : List.of("participants", "agreements", "guarantees", "zones", "violations")) {
            var path = "/api/v1/" + view + "?format=";
            var items = http.get("/api/v1/" + view).json().path("items");
            var answer = http.get(path + "ndjson");
            assertThat(answer.text().lines().map(JSON::readTree)).as(view).isNotEmpty().containsExactlyElementsOf(items);
            var table = http.get(path + "csv");
            assertThat(table.header("Content-Type")).startsWith("text/csv").contains("charset=utf-8", "header=present");
            assertThat(table.text().lines()).hasSize(items.size() + 1);
            assertThat(http.get(answer.header("Content-Location")).text()).isEqualTo(answer.text());

            var id = view.substring(0, view.length() - 1) + "Id";
            for (int received = 1; received <= items.size(); received++) {
                var last = items.path(received - 1).path(id).asString();
                var rest = http.get(answer.header("Content-Location") + "&resumeAfter=" + last);
                var begun = answer.text().lines().limit(received).map(line -> line + "\n").reduce("", String::concat);
                assertThat(begun + rest.text()).as(view + " after " + last).isEqualTo(answer.text());
                var rows = http.get(table.header("Content-Location") + "&resumeAfter=" + last);
                assertThat(rows.header("Content-Type")).startsWith("text/csv").contains("header=absent");
                assertThat(table.text()).endsWith(rows.text());
                assertThat(rows.text().lines()).hasSize(items.size() - received);
            }
            assertThat(http.get(path + "ndjson&resumeAfter=x").problem(400, "REQ-01").path("detail").asString()).contains("asOf");
            http.get("/api/v1/" + view + "?resumeAfter=x").problem(400, "REQ-01");
            http.get(path + "csv&limit=3").problem(400, "REQ-01");
        }
        assertThat(http.get("/api/v1/violations?format=ndjson&asOf=" + head + "&resumeAfter=nothing").problem(400, "REQ-01").path("detail").asString())
                .contains("no report");
        assertThat(http.get("/api/v1/violations?format=geojson&sort=recorded&order=desc&asOf=" + head + "&resumeAfter=v3").json().path("features").valueStream()
                .map(feature -> feature.path("id").asString())).containsExactly("v2", "v1");
    }
}
