package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.api.CeasefireMonitor;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What was answered then is answered again, and questions about a past that there is not are refused. */
@SpringBootTest(classes = CeasefireMonitor.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AskedAgainTest {

    private static final List<String> VIEWS = List.of("participants", "agreements", "zones", "violations", "guarantees");

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
            for (int i = 1; i <= 5; i++) {
                armistice.report("v" + i, -9.5 - i / 10.0, "2024-03-0" + i + "T10:00:00Z", "CLEAR");
            }
        }
    }

    private long caughtUp() {
        var head = http.get("/api/v1/events?limit=1").json().path("position").asLong();
        VIEWS.forEach(view -> assertThat(http.get("/api/v1/" + view + "?wait=30&after=" + head).status()).isEqualTo(200));
        return head;
    }

    private String addressOf(Http.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Location")).isNotEmpty();
        return answer.header("Content-Location");
    }

    @Test
    void every_answer_names_the_address_under_which_it_is_given_again() {
        var head = caughtUp();
        var paths = List.of("/api/v1/participants", "/api/v1/participants/mech", "/api/v1/agreements?phase=IN_FORCE", "/api/v1/agreements/armistice",
                "/api/v1/guarantees", "/api/v1/guarantees/cordia-pledge", "/api/v1/zones", "/api/v1/zones?limit=1", "/api/v1/zones?format=geojson&limit=1",
                "/api/v1/zones/east", "/api/v1/zones/west?hours=72&at=2024-03-04", "/api/v1/zones/east?format=geojson", "/api/v1/violations",
                "/api/v1/violations?limit=2&zone=east,west", "/api/v1/violations?format=csv", "/api/v1/violations?format=geojson&sort=recorded",
                "/api/v1/violations?format=ndjson&observedFrom=2024-03-02", "/api/v1/violations/v2", "/api/v1/violations/v2?format=geojson");
        Map<String, Http.Answer> answered = new LinkedHashMap<>();
        paths.forEach(path -> answered.put(path, http.get(path)));
        for (var path : List.copyOf(answered.keySet())) {
            var next = answered.get(path).header("Link");
            if (!next.isEmpty()) {
                var address = next.substring(1, next.indexOf('>'));
                answered.put(address, http.get(address));
            }
        }
        assertThat(answered).hasSizeGreaterThan(paths.size());

        armistice.report("late-" + System.nanoTime(), -10.7, "2024-03-02T11:00:00Z", "CLEAR");
        armistice.accept(Armistice.MONITOR, "CorrectViolation", "{'violationId':'v2','report':"
                + Armistice.report(-10.4, "2024-03-06T10:00:00Z", "CLEAR", "BURST", "Patrol " + System.nanoTime(), "Bursts.") + ",'reason':'Misheard.'}");
        armistice.accept(Armistice.REGISTRAR, "CorrectParticipant", "{'participantId':'mech','name':'Mechanism " + System.nanoTime()
                + "','form':'ORGANISATION','reason':'Test.'}");
        assertThat(caughtUp()).isGreaterThan(head);

        answered.forEach((path, then) -> {
            var address = addressOf(then);
            assertThat(http.get(address).text()).as(path + " -> " + address).isEqualTo(then.text());
            assertThat(http.get(address).header("Log-Position")).isEqualTo(Long.toString(head));
            assertThat(addressOf(http.get(address))).as("the address leads to itself").isEqualTo(address);
        });
        assertThat(http.get("/api/v1/violations/v2").text()).isNotEqualTo(answered.get("/api/v1/violations/v2").text());
        assertThat(http.get("/api/v1/zones/east?at=2024-04-01").json().path("item").path("total"))
                .isNotEqualTo(answered.get("/api/v1/zones/east").json().path("item").path("total"));
    }

    @Test
    void the_instant_that_an_answer_states_leads_to_the_same_answer() {
        var head = caughtUp();
        var state = http.get("/api/v1/zones/east");
        var list = http.get("/api/v1/zones");
        var at = Instant.parse(state.json().path("item").path("at").asString());
        assertThat(at).isBeforeOrEqualTo(Instant.now());
        armistice.report("later-" + System.nanoTime(), -9.7, "2024-03-02T11:00:00Z", "CLEAR");
        caughtUp();
        assertThat(http.get("/api/v1/zones/east?asOf=" + at).text()).isEqualTo(state.text());
        assertThat(http.get("/api/v1/zones?asOf=" + list.json().path("at").asString()).text()).isEqualTo(list.text());
        var byPosition = http.get("/api/v1/zones/east?asOf=" + head).json();
        assertThat(byPosition.path("position").asLong()).isEqualTo(head);
        var recorded = http.get("/api/v1/events/" + head).json().path("recordedAt").asString();
        assertThat(byPosition.path("item").path("at").asString()).as("a position stands for the instant of its recording").isEqualTo(recorded);
        assertThat(http.get("/api/v1/zones/east?asOf=" + recorded).json()).isEqualTo(byPosition);
        assertThat(http.get("/api/v1/zones/east?asOf=" + Instant.parse(recorded).minusNanos(1_000)).json().path("position").asLong()).isEqualTo(head - 1);
    }

    @Test
    void known_then_and_true_then_are_two_questions() {
        caughtUp();
        var before = http.get("/api/v1/events?limit=1").json().path("position").asLong();
        var id = "known-later-" + System.nanoTime();
        armistice.report(id, -9.9, "2024-05-01T10:00:00Z", "CLEAR");
        caughtUp();
        var trueThen = "/api/v1/violations?observedFrom=2024-05-01&observedTo=2024-05-01";
        assertThat(http.get(trueThen).text()).contains(id);
        assertThat(http.get(trueThen + "&asOf=" + before).text()).doesNotContain(id);
        assertThat(http.get("/api/v1/zones/east?at=2024-05-02&hours=48").json().path("item").path("total").path("violations").asLong())
                .isEqualTo(http.get("/api/v1/zones/east?at=2024-05-02&asOf=" + before).json().path("item").path("total").path("violations").asLong() + 1);
    }

    @Test
    void a_past_that_there_is_not_is_refused_and_the_answer_says_why() {
        var head = caughtUp();
        var today = LocalDate.now(ZoneOffset.UTC);
        for (var view : VIEWS) {
            var path = "/api/v1/" + view + "?asOf=";
            assertThat(refused(path + (head + 1_000_000))).contains("beyond the log", "last one is " + head);
            assertThat(refused(path + "99999999999999999999")).contains("beyond the log");
            assertThat(refused(path + "2190-01-01T00:00:00Z")).contains("future");
            assertThat(refused(path + today.plusDays(1))).contains("not ended");
            assertThat(refused(path + today + "&timeZone=Etc/GMT%2B12")).contains("not ended");
            assertThat(refused(path + "then")).contains("instant");
            var beginning = http.get(path + "1999-12-31");
            assertThat(beginning.json().path("position").asLong()).isEqualTo(-1);
            assertThat(beginning.json().path("items")).isEmpty();
        }
        assertThat(http.get("/api/v1/zones/east?asOf=0").problem(404, "REQ-05").path("detail").asString()).contains("position 0");
        var page = http.get("/api/v1/violations?limit=1");
        var next = page.json().path("next").asString();
        assertThat(refused(next + "&asOf=" + (head - 1))).contains("as of position " + head);
        assertThat(http.get(next + "&asOf=" + head).status()).isEqualTo(200);
        assertThat(refused(http.get("/api/v1/zones?limit=1").json().path("next").asString() + "&at=2024-01-01")).contains("instant");
    }

    private String refused(String path) {
        return http.get(path).problem(400, "REQ-01").path("detail").asString();
    }
}
