package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ceasefiremonitor.api.CeasefireMonitor;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Statistics as a client sees them; that the counts are right is shown beside the views. */
@SpringBootTest(classes = CeasefireMonitor.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StatisticsOverHttpTest {

    private static final String STATISTICS = "/api/v1/statistics";

    private Http http;
    private Armistice armistice;

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
            armistice.report("v2", -9.4, "2024-03-01T19:45:00Z", "CLEAR", "BURST", "Post 3", "Bursts.");
            armistice.report("v3", -10, "2024-03-01T22:30:00Z", "CLEAR");
            armistice.report("v4", -9.3, "2024-03-04T10:00:00Z", "CLEAR", "RECON_DRONE", "Patrol 4", "A drone.");
            armistice.report("v5", -9.2, "2024-03-05T10:00:00Z", "AMBER");
        }
        var told = http.get("/api/v1/events?limit=1").json().path("position").asLong();
        get(STATISTICS + "?wait=30&after=" + told);
    }

    private JsonNode get(String path) {
        var answer = http.get(path);
        assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> cells(JsonNode answer) {
        return answer.path("items").valueStream().map(cell -> String.join(" ", cell.path("day").asString("-"), cell.path("zoneId").asString("-"),
                cell.path("kind").asString("-"), cell.path("side").asString("-"), cell.path("severity").asString("-"), cell.path("violations").asString(),
                cell.path("observations").asString())).toList();
    }

    @Test
    void days_are_those_of_utc_unless_a_time_zone_or_the_reporting_day_is_asked_for() {
        var utc = get(STATISTICS);
        assertThat(utc.path("days").toString()).isEqualTo("{\"named\":\"calendar\",\"begins\":\"00:00\",\"zone\":\"UTC\"}");
        assertThat(utc.path("by").toString()).isEqualTo("[\"day\"]");
        assertThat(cells(utc)).containsExactly("2024-03-01 - - - - 3 0", "2024-03-04 - - - - 0 1");
        assertThat(utc.path("items").path(0).path("from").asString()).isEqualTo("2024-03-01T00:00:00Z");
        assertThat(utc.path("items").path(0).path("coverage").asString()).isEqualTo("UNKNOWN");
        assertThat(cells(get(STATISTICS + "?zone=Europe/Kyiv"))).containsExactly("2024-03-01 - - - - 2 0", "2024-03-02 - - - - 1 0", "2024-03-04 - - - - 0 1");
        var reporting = get(STATISTICS + "?day=reporting");
        assertThat(reporting.path("days").toString()).isEqualTo("{\"named\":\"reporting\",\"begins\":\"19:30\",\"zone\":\"UTC\"}");
        assertThat(cells(reporting)).containsExactly("2024-03-01 - - - - 1 0", "2024-03-02 - - - - 2 0", "2024-03-04 - - - - 0 1");
        assertThat(reporting.path("items").path(1).path("from").asString()).isEqualTo("2024-03-01T19:30:00Z");
        assertThat(cells(get(STATISTICS + "?day=reporting&observedFrom=2024-03-02&observedTo=2024-03-03"))).containsExactly("2024-03-02 - - - - 2 0");
    }

    @Test
    void reports_are_counted_apart_by_what_is_asked_and_once_in_the_total() {
        assertThat(cells(get(STATISTICS + "?by=zone"))).containsExactly("- east - - - 3 1", "- west - - - 1 0");
        assertThat(cells(get(STATISTICS + "?by=all"))).containsExactly("- - - - - 3 1");
        assertThat(cells(get(STATISTICS + "?by=kind,severity"))).containsExactly("- - BURST - S1 1 0", "- - EXPLOSION - S1 2 0", "- - RECON_DRONE - NONE 0 1");
        assertThat(cells(get(STATISTICS + "?by=day&by=zone&by=side&zoneId=west"))).containsExactly("2024-03-01 west - astoria - 1 0");
        assertThat(cells(get(STATISTICS + "?by=kind&kind=BURST&side=astoria"))).containsExactly("- - BURST - - 1 0");
        assertThat(get(STATISTICS + "?by=zone&total=true").path("total").path("violations").asLong()).isEqualTo(3);
        assertThat(get(STATISTICS + "?by=zone").has("total")).isFalse();
        var borduria = http.send(http.to(STATISTICS + "?by=all").header("Actor", Armistice.BORDURIA)).json();
        assertThat(cells(borduria)).as("who may see the fifth report").containsExactly("- - - - - 4 1");
    }

    @Test
    void pages_and_the_table_hold_the_same_cells_and_the_past_is_counted_too() {
        var query = STATISTICS + "?by=day,zone,kind";
        var whole = cells(get(query));
        var paged = new java.util.ArrayList<String>();
        for (var page = get(query + "&limit=2"); page != null; page = page.has("next") ? get(page.path("next").asString()) : null) {
            paged.addAll(cells(page));
        }
        assertThat(paged).isEqualTo(whole).hasSize(4);
        var table = http.get(query + "&format=csv&day=reporting&zone=Europe/Kyiv");
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.text().lines()).containsExactly(
                "day,from,to,day_begins,time_zone,zone_id,kind,side,severity,violations,observations,coverage",
                "2024-03-01,2024-02-29T17:30:00Z,2024-03-01T17:30:00Z,19:30,Europe/Kyiv,east,EXPLOSION,,,1,0,UNKNOWN",
                "2024-03-02,2024-03-01T17:30:00Z,2024-03-02T17:30:00Z,19:30,Europe/Kyiv,east,BURST,,,1,0,UNKNOWN",
                "2024-03-02,2024-03-01T17:30:00Z,2024-03-02T17:30:00Z,19:30,Europe/Kyiv,east,EXPLOSION,,,1,0,UNKNOWN",
                "2024-03-02,2024-03-01T17:30:00Z,2024-03-02T17:30:00Z,19:30,Europe/Kyiv,west,EXPLOSION,,,1,0,UNKNOWN",
                "2024-03-04,2024-03-03T17:30:00Z,2024-03-04T17:30:00Z,19:30,Europe/Kyiv,east,RECON_DRONE,,,0,1,UNKNOWN");

        var answer = http.get(query + "&total=true");
        armistice.accept(Armistice.MONITOR, "RetractViolation", "{'violationId':'v1','reason':'An exercise.'}");
        var moved = armistice.report("v1-again-" + System.nanoTime(), -9.5, "2024-03-01T10:00:00Z", "CLEAR");
        get(STATISTICS + "?wait=30&after=" + moved);
        assertThat(http.get(answer.header("Content-Location")).text()).isEqualTo(answer.text());
    }

    @Test
    void what_can_not_be_counted_is_refused_by_name() {
        for (var parameter : List.of("by=hour", "by=all,day", "day=monthly", "zone=Mars/Base", "observedFrom=2024-03-01T10:00:00Z", "observedTo=yesterday",
                "observedFrom=2024-03-02&observedTo=2024-03-01", "zoneId=-", "kind=NOISE", "total=maybe", "limit=0", "cursor=x", "timeZone=UTC")) {
            var problem = http.get(STATISTICS + "?" + parameter);
            assertThat(problem.status()).as(parameter + " " + problem.text()).isEqualTo(400);
            assertThat(problem.json().path("field").asString()).as(parameter).isEqualTo(parameter.substring(0, parameter.indexOf('=')));
        }
        http.get(STATISTICS + "?format=csv&limit=3").problem(400, "REQ-01");
    }
}
