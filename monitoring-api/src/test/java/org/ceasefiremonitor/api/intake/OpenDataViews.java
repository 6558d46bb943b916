package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a node with many reports shows, read as streams, none before its views have reached the head of the log. */
final class OpenDataViews {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ACTOR = "participant=mech; person=reader; capacity=MONITOR";
    private static final String NDJSON = "application/x-ndjson";
    private static final String MOMENT = "2026-11-01T00:00:00Z";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI node;

    OpenDataViews(URI node) {
        this.node = node;
    }

    /**
     * What the register has of one import.
     *
     * @param reports    how many
     * @param attributed how many of them carry an attribution
     * @param counts     how many there are for each zone and month of the beginning of the observed interval
     */
    record Register(long reports, long attributed, Map<String, Map<String, Long>> counts) {
    }

    /**
     * All that views show of what stands.
     *
     * @param zones      states of the zones at one instant
     * @param statistics all cells by day, zone, kind and severity, as rows of a table
     * @param reports    file of the reports, without the positions and times at which they were recorded
     */
    record Everything(Map<String, JsonNode> zones, List<String> statistics, Path reports) {
    }

    /** Position of the last event. */
    long head() {
        return json("/api/v1").path("position").asLong();
    }

    JsonNode importOf(String id) {
        return json("/api/v1/imports/" + id + "?" + upToDate()).path("item");
    }

    Register byZoneAndMonth(String importId, String timeZone) {
        var counts = new TreeMap<String, Map<String, Long>>();
        var totals = new long[2];
        var zone = ZoneId.of(timeZone);
        try (var reports = lines("/api/v1/violations?importId=" + importId + "&" + upToDate(), NDJSON)) {
            reports.map(JSON::readTree).forEach(each -> {
                totals[0]++;
                totals[1] += each.path("report").path("attribution").asString("").isEmpty() ? 0 : 1;
                var month = YearMonth.from(Instant.parse(each.path("report").path("observed").path("from").asString()).atZone(zone)).toString();
                each.path("zones").forEach(in -> counts.computeIfAbsent(in.path("zoneId").asString(), name -> new TreeMap<>()).merge(month, 1L, Long::sum));
            });
        }
        return new Register(totals[0], totals[1], counts);
    }

    /** The one cell of the statistics that counts all reports of a kind. */
    JsonNode counted(String kind) {
        return json("/api/v1/statistics?by=kind&kind=" + kind + "&" + upToDate()).path("items").path(0);
    }

    Everything everything(Path file) throws IOException {
        var zones = new TreeMap<String, JsonNode>();
        for (var zone : json("/api/v1/zones?limit=1000&" + upToDate()).path("items")) {
            var id = zone.path("zoneId").asString();
            var state = json("/api/v1/zones/" + id + "?at=" + MOMENT + "&hours=24,720,8760,30000&" + upToDate()).path("item");
            zones.put(id, withoutRecording(state));
        }
        try (var reports = lines("/api/v1/violations?" + upToDate(), NDJSON); var out = Files.newBufferedWriter(file)) {
            reports.forEach(line -> {
                try {
                    var report = (ObjectNode) JSON.readTree(line);
                    out.write(report.remove(List.of("position", "firstPosition", "recordedAt", "revisedAt")).toString());
                    out.newLine();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
        return new Everything(zones, statistics(), file);
    }

    /** When and where in the log something was recorded differs from node to node. */
    private static JsonNode withoutRecording(JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            object.remove(List.of("position", "recordedAt"));
        }
        answer.forEach(OpenDataViews::withoutRecording);
        return answer;
    }

    private List<String> statistics() {
        try (var cells = lines("/api/v1/statistics?by=day,zone,kind,severity&" + upToDate(), "text/csv")) {
            return cells.toList();
        }
    }

    private String upToDate() {
        return "wait=30&after=" + head();
    }

    private JsonNode json(String path) {
        var answer = send(path, "application/json", BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private Stream<String> lines(String path, String accept) {
        var answer = send(path, accept, BodyHandlers.ofLines());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private <T> HttpResponse<T> send(String path, String accept, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(HttpRequest.newBuilder(node.resolve(path)).header("Accept", accept).header("Actor", ACTOR).timeout(Duration.ofMinutes(5)).build(),
                    handler);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
