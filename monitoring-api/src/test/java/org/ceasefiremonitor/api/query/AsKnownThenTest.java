package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.EachDatabase;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.outside.Http;
import org.jspecify.annotations.Nullable;

/**
 * A long random run, in the midst of which views are rebuilt. Answers of all views, with several filters, in all forms and for several readers are noted while it goes on, some of them
 * while the views are still behind the log. Later they are asked for again: by their address, by their position and by their instant. Byte for
 * byte they must be what was answered then. {@code -Dasof.positions=300} is the whole run; {@code -Dasof.seed} another one.
 */
@BesideOthers
class AsKnownThenTest {

    private static final int POSITIONS = Integer.getInteger("asof.positions", 10);
    private static final int REBUILD_EVERY = 12;
    private static final List<String> VIEWS = List.of("violations", "zones", "agreements", "participants", "guarantees");
    private static final long SEED = Long.getLong("asof.seed", 20_260_301L);

    /** Answers that depend on the log alone. */
    private static final List<String> OF_THE_LOG = List.of("/api/v1/participants", "/api/v1/participants?role=OBSERVER&limit=2", "/api/v1/participants/cordia",
            "/api/v1/participants?format=csv", "/api/v1/agreements", "/api/v1/agreements/armistice", "/api/v1/guarantees?format=ndjson",
            "/api/v1/guarantees/cordia-pledge", "/api/v1/violations", "/api/v1/violations?limit=3&sort=recorded&order=desc", "/api/v1/violations?zone=east&limit=5",
            "/api/v1/violations?zone=east,west&severity=S1&classed=VIOLATION", "/api/v1/violations?kind=BURST&state=RECORDED,CORRECTED,RETRACTED",
            "/api/v1/violations?bbox=-10.5,50,-9.5,51&format=geojson", "/api/v1/violations?format=csv&sort=recorded", "/api/v1/violations?format=ndjson&text=number",
            "/api/v1/statistics?by=day,zone,kind,side,severity&limit=1000", "/api/v1/statistics?day=reporting&zone=Europe/Kyiv&total=true&limit=2",
            "/api/v1/statistics?by=severity&format=csv");

    /** Answers that also depend on an instant, and state it. */
    private static final List<String> OF_AN_INSTANT = List.of("/api/v1/zones", "/api/v1/zones?limit=1&phase=IN_FORCE,SUSPENDED", "/api/v1/zones?format=geojson",
            "/api/v1/zones/east", "/api/v1/zones/east?hours=1&hours=4000", "/api/v1/zones/west?format=geojson");

    /**
     * An answer as it was given.
     *
     * @param path    what was asked
     * @param actor   by whom; null for the public
     * @param answer  the answer
     */
    private record Noted(String path, @Nullable String actor, Http.Answer answer) {

        long position() {
            return Long.parseLong(answer.header("Log-Position"));
        }
    }

    private Http http;

    @EachDatabase
    void what_was_answered_then_is_answered_again(TestDatabase database) {
        try (var node = Node.start(database.fresh())) {
            http = new Http(node.uri("/").getPort());
            var armistice = new Armistice(http);
            armistice.tell();
            // What is asked for one by one is in the views before anybody asks without waiting.
            note(new ArrayList<>(), 0, node.head());
            var run = new RandomMechanism(armistice, SEED);
            List<Noted> noted = new ArrayList<>();
            for (int position = 0; position < POSITIONS; position++) {
                for (int step = 0; step <= position % 4; step++) {
                    run.step();
                }
                // At every third position nobody waits for the views, so that answers stand for where each of them is.
                note(noted, position, position % 3 == 0 ? -1 : node.head());
                if (position % 10 == 9) {
                    noted.stream().skip(noted.size() - 20L).forEach(this::askAgain);
                }
                if (position % REBUILD_EVERY == REBUILD_EVERY / 2) {
                    rebuild(position / REBUILD_EVERY);
                }
            }
            for (int step = 0; step < 10; step++) {
                run.step();
            }
            note(new ArrayList<>(), 0, node.head());
            awaitRebuilds();
            assertThat(get("/api/v1/violations", null).header("View-Rebuilds")).as("the register was rebuilt").isNotEmpty();
            noted.forEach(this::askAgain);
            assertThat(new TreeSet<>(noted.stream().map(Noted::position).toList())).as("positions").hasSizeGreaterThanOrEqualTo(POSITIONS * 2 / 3);
            assertThat(run.accepted()).containsKeys("ReportViolation", "CorrectViolation", "RetractViolation");
            assertThat(run.accepted().keySet()).as("commands that were accepted").hasSizeGreaterThan(Math.min(10, POSITIONS / 3));
        }
    }

    /** Asks for all views at first and for one after the other later; noting goes on while they are made. */
    private void rebuild(int time) {
        var views = time == 0 ? String.join("\",\"", VIEWS) : VIEWS.get(time % VIEWS.size());
        var asked = http.as(Armistice.REGISTRAR).post("/api/v1/rebuilds", "{\"views\":[\"" + views + "\"],\"reason\":\"to see that nothing changes\"}");
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
    }

    private void awaitRebuilds() {
        await().atMost(Duration.ofMinutes(5)).until(() -> http.as(Armistice.REGISTRAR).read("/api/v1/rebuilds").json().path("items").valueStream()
                .allMatch(each -> each.path("state").asString().equals("DONE")));
    }

    private void note(List<Noted> noted, int round, long after) {
        for (var path : OF_THE_LOG) {
            note(noted, path, round, after);
        }
        for (var path : OF_AN_INSTANT) {
            note(noted, path, round, after);
        }
    }

    private void note(List<Noted> noted, String path, int round, long after) {
        var actor = new String[] {null, Armistice.BORDURIA, Armistice.ASTORIA}[(round + path.length()) % 3];
        var waiting = after < 0 ? path : path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + after;
        var answer = get(waiting, actor);
        assertThat(answer.status()).as(waiting + " " + answer.text()).isEqualTo(200);
        noted.add(new Noted(path, actor, answer));
        var next = answer.header("Link");
        if (!next.isEmpty()) {
            var address = next.substring(1, next.indexOf('>'));
            noted.add(new Noted(address, actor, get(address, actor)));
        }
    }

    private Http.Answer get(String path, @Nullable String actor) {
        return http.send(actor == null ? http.to(path) : http.to(path).header("Actor", actor));
    }

    private void askAgain(Noted noted) {
        var address = noted.answer().header("Content-Location");
        assertThat(address).as(noted.path()).isNotEmpty();
        assertSame(noted, address);
        if (noted.path().contains("cursor=")) {
            return;
        }
        var ask = noted.path() + (noted.path().contains("?") ? "&" : "?");
        if (OF_THE_LOG.contains(noted.path())) {
            assertSame(noted, ask + "asOf=" + noted.position());
            assertSame(noted, ask + "asOf=" + recordedAt(noted.position()));
        } else {
            var json = noted.answer().json();
            var at = json.path("at").asString(json.path("item").path("at").asString(json.path("properties").path("at").asString()));
            assertSame(noted, ask + "asOf=" + noted.position() + "&at=" + at);
            assertSame(noted, ask + "asOf=" + at);
        }
    }

    private final Map<Long, String> recordedAt = new LinkedHashMap<>();

    private String recordedAt(long position) {
        // Read as one who may see every event: not the answer is at stake but the instant.
        return recordedAt.computeIfAbsent(position, each -> get("/api/v1/events/" + each, Armistice.REGISTRAR).json().path("recordedAt").asString());
    }

    private void assertSame(Noted noted, String path) {
        var again = get(path, noted.actor());
        assertThat(again.text()).as("%s for %s, noted at position %d", path, noted.actor(), noted.position()).isEqualTo(noted.answer().text());
        assertThat(again.header("Log-Position")).isEqualTo(noted.answer().header("Log-Position"));
    }
}
