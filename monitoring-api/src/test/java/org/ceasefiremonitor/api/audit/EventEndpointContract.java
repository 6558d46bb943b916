package org.ceasefiremonitor.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.CeasefireMonitor;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must hold of the log over HTTP on either database. */
@SpringBootTest(classes = CeasefireMonitor.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class EventEndpointContract {

    private static final String EVENTS = "/api/v1/events";

    private Http http;
    private Armistice armistice;

    @BeforeEach
    void tell_the_story(@LocalServerPort int port) {
        http = new Http(port);
        armistice = new Armistice(http);
        armistice.tell();
    }

    private JsonNode get(String path, String actor) {
        var answer = actor == null ? http.get(path) : http.send(http.to(path).header("Actor", actor));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<Long> positions(JsonNode page) {
        return page.path("items").valueStream().map(item -> item.path("position").asLong()).toList();
    }

    private static List<String> texts(JsonNode page, String... path) {
        return page.path("items").valueStream().map(item -> {
            for (var name : path) {
                item = item.path(name);
            }
            return item.asString();
        }).distinct().toList();
    }

    @Test
    void an_event_shows_where_it_stands_what_happened_and_who_did_it_in_which_capacity() {
        var event = get(EVENTS + "?type=zone.CeasefireZoneDesignated&limit=1", null).path("items").path(0);
        assertThat(event.path("aggregate").path("type").asString()).isEqualTo("zone");
        assertThat(event.path("aggregate").path("id").asString()).isEqualTo("east");
        assertThat(event.path("sequence").asLong()).isZero();
        assertThat(event.path("revision").asString()).isEqualTo("1");
        assertThat(event.path("actor").toString()).isEqualTo("{\"participant\":\"mech\",\"person\":\"chief-1\",\"capacity\":\"CHIEF_MONITOR\",\"authenticated\":false}");
        assertThat(event.path("command").asString()).isEqualTo("DesignateCeasefireZone");
        assertThat(event.path("marking").path("tlp").asString()).isEqualTo("CLEAR");
        assertThat(event.path("payload").path("boundary").path("type").asString()).isEqualTo("Polygon");
        assertThat(event.path("recordedAt").asString()).endsWith("Z");
    }

    @Test
    void each_filter_shows_what_it_names_and_nothing_else() {
        assertThat(texts(get(EVENTS + "?type=zone.*", null), "type")).allMatch(type -> type.startsWith("zone.")).contains("zone.CeasefireZoneDesignated");
        assertThat(texts(get(EVENTS + "?type=agreement.AgreementSigned&type=participant.MandateGranted", null), "type"))
                .containsExactlyInAnyOrder("agreement.AgreementSigned", "participant.MandateGranted");
        assertThat(texts(get(EVENTS + "?aggregate=zone/west", null), "aggregate", "id")).containsExactly("west");
        assertThat(texts(get(EVENTS + "?actor=astoria", null), "actor", "participant")).containsExactly("astoria");
        assertThat(texts(get(EVENTS + "?actor=mech/chief-1", null), "actor", "person")).containsExactly("chief-1");
        assertThat(get(EVENTS + "?actor=mech/nobody", null).path("items")).isEmpty();
        assertThat(texts(get(EVENTS + "?capacity=GUARANTOR_REP", null), "actor", "capacity")).containsExactly("GUARANTOR_REP");
        assertThat(texts(get(EVENTS + "?command=GrantMandate", null), "command")).containsExactly("GrantMandate");
        var one = get(EVENTS + "/3", null);
        assertThat(positions(get(EVENTS + "?correlation=" + one.path("correlationId").asString(), null))).containsExactly(3L);
        assertThat(positions(get(EVENTS + "?fromPosition=2&toPosition=5", null))).containsExactly(2L, 3L, 4L);
    }

    @Test
    void times_of_recording_are_half_open_and_a_date_is_a_whole_day() {
        var at = get(EVENTS + "/4", null).path("recordedAt").asString();
        assertThat(positions(get(EVENTS + "?from=" + at + "&limit=1", null))).containsExactly(4L);
        assertThat(positions(get(EVENTS + "?order=desc&limit=1&to=" + at, null))).containsExactly(3L);
        assertThat(get(EVENTS + "?from=2000-01-01&to=2000-12-31", null).path("items")).isEmpty();
        assertThat(positions(get(EVENTS + "?to=" + at.substring(0, 10) + "&limit=1", null))).containsExactly(0L);
        assertThat(get(EVENTS + "?to=" + at.substring(0, 10) + "&timeZone=Pacific/Kiritimati&from=2000-01-01", null).has("items")).isTrue();
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_repeat_while_more_is_recorded() {
        var begin = Math.max(0, get(EVENTS + "?limit=1", null).path("position").asLong() - 20);
        var first = get(EVENTS + "?limit=4&fromPosition=" + begin, null);
        var head = first.path("position").asLong();
        var seen = new ArrayList<>(positions(first));
        armistice.report("paged-" + System.nanoTime(), -9.5, "2024-03-01T10:00:00Z", "CLEAR");
        for (var page = first; page.has("next");) {
            page = get(page.path("next").asString(), null);
            assertThat(page.path("position").asLong()).isEqualTo(head);
            seen.addAll(positions(page));
        }
        assertThat(seen).doesNotHaveDuplicates().isSorted();
        var whole = positions(get(EVENTS + "?limit=1000&fromPosition=" + begin + "&toPosition=" + (head + 1), null));
        assertThat(seen).isEqualTo(whole);
        assertThat(positions(get(EVENTS + "?limit=1000&order=desc&fromPosition=" + begin + "&toPosition=" + (head + 1), null))).isEqualTo(whole.reversed());
    }

    @Test
    void the_next_page_is_linked_in_the_header_and_keeps_the_filters() {
        var answer = http.get(EVENTS + "?type=zone.*&type=agreement.*&order=desc&limit=2");
        assertThat(answer.header("Link")).startsWith("<" + EVENTS + "?").endsWith(">; rel=\"next\"")
                .contains(answer.json().path("next").asString());
        assertThat(texts(get(answer.json().path("next").asString(), null), "type")).allMatch(type -> type.startsWith("zone.") || type.startsWith("agreement."));
        http.get(answer.json().path("next").asString().replace("type=zone.*&", "")).problem(400, "REQ-01");
    }

    @Test
    void a_stream_gives_every_match_one_on_each_line() {
        var whole = positions(get(EVENTS + "?limit=1000", null));
        var answer = http.send(http.to(EVENTS).header("Accept", "application/x-ndjson"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
        var lines = answer.text().lines().map(line -> new JsonMapper().readTree(line).path("position").asLong()).toList();
        assertThat(lines).containsAll(whole).isSorted().doesNotHaveDuplicates();
        assertThat(http.get(EVENTS + "?format=ndjson&type=agreement.*").text().lines()).hasSize(get(EVENTS + "?type=agreement.*", null).path("items").size());
        http.get(EVENTS + "?format=ndjson&limit=3").problem(400, "REQ-01");
    }

    @Test
    void a_long_log_is_read_whole_in_either_order_along_every_way() {
        var lines = IntStream.range(0, 1_200).mapToObj(n -> "{'command':'ReportViolation','payload':{'violationId':'long-" + n + "','report':"
                + Armistice.report(-9.5, "2024-04-01T10:00:00Z", "CLEAR", "EXPLOSION", "Post 1", "Shots.") + "}}\n").collect(Collectors.joining());
        var sent = http.send(http.to("/api/v1/commands").header("Content-Type", "application/x-ndjson").header("Actor", Armistice.MONITOR)
                .POST(HttpRequest.BodyPublishers.ofString(lines.replace('\'', '"'))));
        assertThat(sent.text().lines()).hasSize(1_200).allMatch(line -> line.contains("\"status\":201"));
        var all = streamed("");
        assertThat(all).hasSizeGreaterThan(1_200).isEqualTo(LongStream.rangeClosed(0, all.getLast()).boxed().toList());
        assertThat(streamed("&order=desc")).isEqualTo(all.reversed());
        for (var way : List.of("aggregate=zone/east", "actor=mech", "type=zone.ViolationReported", "type=zone.*&type=agreement.*", "actor=mech/m-17&type=zone.*",
                "aggregate=zone/east&type=zone.ViolationReported&actor=mech&command=ReportViolation")) {
            var whole = streamed("&" + way);
            assertThat(whole).as(way).hasSizeGreaterThan(1_000).isSorted().doesNotHaveDuplicates();
            assertThat(streamed("&order=desc&" + way)).as(way).isEqualTo(whole.reversed());
            var middle = whole.get(700);
            assertThat(streamed("&fromPosition=" + middle + "&" + way)).as(way).isEqualTo(whole.subList(700, whole.size()));
            assertThat(streamed("&order=desc&toPosition=" + middle + "&" + way)).as(way).isEqualTo(whole.subList(0, 700).reversed());
        }
    }

    private List<Long> streamed(String query) {
        return http.send(http.to(EVENTS + "?format=ndjson" + query).header("Actor", Armistice.MONITOR)).text().lines()
                .map(line -> new JsonMapper().readTree(line).path("position").asLong()).toList();
    }

    @Test
    void events_that_the_reader_may_not_see_are_left_out_and_counted_where_that_tells_nothing() {
        var before = get(EVENTS, null).path("position").asLong();
        var run = Long.toString(System.nanoTime());
        armistice.report("clear-" + run, -9.5, "2024-03-02T10:00:00Z", "CLEAR");
        armistice.report("green-" + run, -9.5, "2024-03-02T11:00:00Z", "GREEN");
        armistice.report("amber-" + run, -9.5, "2024-03-02T12:00:00Z", "AMBER");
        armistice.report("red-" + run, -9.5, "2024-03-02T13:00:00Z", "RED");
        assertThat(reported(before, null)).containsExactly("clear-" + run);
        assertThat(reported(before, Armistice.ASTORIA)).containsExactly("clear-" + run, "green-" + run);
        assertThat(reported(before, Armistice.BORDURIA)).containsExactly("clear-" + run, "green-" + run, "amber-" + run);
        assertThat(reported(before, Armistice.MONITOR)).containsExactly("clear-" + run, "green-" + run, "amber-" + run, "red-" + run);

        var range = get(EVENTS + "?fromPosition=" + (before + 1), null);
        assertThat(range.path("withheld").asLong() + range.path("items").size()).isEqualTo(range.path("position").asLong() - before);
        assertThat(range.path("withheld").asLong()).isGreaterThanOrEqualTo(3);
        assertThat(get(EVENTS + "?type=zone.ViolationReported", null).has("withheld")).isFalse();

        var red = get(EVENTS + "?order=desc&type=zone.ViolationReported&limit=1", Armistice.MONITOR).path("items").path(0);
        http.get(EVENTS + "/" + red.path("position").asLong()).problem(404, "REQ-05");
        http.get(EVENTS + "/" + red.path("id").asString()).problem(404, "REQ-05");
        assertThat(get(EVENTS + "/" + red.path("id").asString(), Armistice.MONITOR).path("position")).isEqualTo(red.path("position"));
        http.send(http.to(EVENTS).header("Actor", "participant=nobody; person=x; capacity=MONITOR")).problem(403, "GAT-04");
    }

    private List<String> reported(long after, String actor) {
        return texts(get(EVENTS + "?type=zone.ViolationReported&fromPosition=" + (after + 1), actor), "payload", "violationId");
    }

    @Test
    void an_event_names_its_cause_and_what_came_with_it() {
        var run = "border-" + System.nanoTime();
        var last = armistice.report(run, -10, "2024-03-03T10:00:00Z", "CLEAR");
        var events = get(EVENTS + "?type=zone.ViolationReported&order=desc&limit=2&after=" + last, null);
        assertThat(texts(events, "payload", "violationId")).containsExactly(run);
        var one = get(EVENTS + "/" + events.path("items").path(0).path("position").asLong(), null);
        assertThat(one.path("cause").path("command").asString()).isEqualTo("ReportViolation");
        assertThat(one.path("cause").path("actor").path("person").asString()).isEqualTo("m-17");
        assertThat(one.path("effects").path("sameCommand").valueStream().map(effect -> effect.path("position").asLong()))
                .contains(events.path("items").path(1).path("position").asLong()).doesNotContain(one.path("position").asLong());
        assertThat(one.path("effects").path("caused")).isEmpty();
        assertThat(one.path("payload").path("report").path("count").path("value").asInt()).isEqualTo(3);
    }

    @Test
    void an_event_that_the_client_has_is_not_sent_again() {
        var answer = http.get(EVENTS + "/2");
        assertThat(answer.header("ETag")).startsWith("\"");
        assertThat(answer.header("Log-Position")).isNotEmpty();
        assertThat(answer.header("Vary")).contains("Actor");
        var again = http.send(http.to(EVENTS + "/2").header("If-None-Match", answer.header("ETag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(http.send(http.to(EVENTS + "/3").header("If-None-Match", answer.header("ETag"))).status()).isEqualTo(200);
        var list = http.get(EVENTS + "?type=agreement.*");
        assertThat(http.send(http.to(EVENTS + "?type=agreement.*").header("If-None-Match", list.header("ETag"))).status()).isEqualTo(304);
        armistice.report("etag-" + System.nanoTime(), -9.5, "2024-03-01T10:00:00Z", "CLEAR");
        assertThat(http.send(http.to(EVENTS + "?type=agreement.*").header("If-None-Match", list.header("ETag"))).status()).isEqualTo(200);
    }

    @Test
    void a_position_that_the_log_has_not_reached_is_waited_for_and_then_refused_for_now() {
        var answer = http.get(EVENTS + "?after=1000000&wait=0");
        assertThat(answer.problem(503, "SRV-03").path("details").path("reached").asLong()).isPositive();
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(get(EVENTS + "?after=3&wait=30", null).path("position").asLong()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void what_can_not_be_asked_is_refused_by_name() {
        Stream.of("type=zone.Nothing", "type=nothing.*", "aggregate=zone", "actor=a/b/c", "capacity=KING", "from=yesterday", "to=2024-13-01",
                        "timeZone=Mars/Base", "fromPosition=-1", "toPosition=x", "order=up", "limit=0", "limit=1001", "limit=ten", "cursor=x",
                        "after=-7", "wait=31", "format=csv", "colour=red", "correlation=")
                .forEach(parameter -> {
                    var problem = http.get(EVENTS + "?" + parameter);
                    assertThat(problem.status()).as(parameter + " " + problem.text()).isEqualTo(400);
                    assertThat(problem.json().path("field").asString()).as(parameter).isEqualTo(parameter.substring(0, parameter.indexOf('=')));
                });
        assertThat(http.get(EVENTS + "?limit=1&limit=2").problem(400, "REQ-01").path("field").asString()).isEqualTo("limit");
        assertThat(http.get(EVENTS + "/x").problem(400, "REQ-01").path("field").asString()).isEqualTo("event");
        http.get(EVENTS + "/99999999").problem(404, "REQ-05");
        http.get(EVENTS + "/00000000-0000-0000-0000-000000000000").problem(404, "REQ-05");
        http.send(http.to(EVENTS).header("Accept", "image/png")).problem(406, "REQ-07");
        http.send(http.to(EVENTS + "/0").header("Accept", "text/html")).problem(406, "REQ-07");
    }
}
