package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a node shows to everyone, over HTTP. Every view is asked for not before it has reached the head of the log. */
final class Seen {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI node;

    Seen(URI node) {
        this.node = node;
    }

    /** Position of the last event. */
    long head() {
        return JSON.readTree(get("/api/v1/events?order=desc&limit=1", "application/json")).path("position").asLong();
    }

    /** The reports of a zone as they were first recorded, by their ids. */
    SortedMap<String, JsonNode> reports(String zone) {
        var reports = new TreeMap<String, JsonNode>();
        get("/api/v1/events?type=zone.ViolationReported&aggregate=zone/" + zone, "application/x-ndjson").lines().map(JSON::readTree)
                .map(event -> event.path("payload")).forEach(payload -> reports.put(payload.path("violationId").asString(), payload.path("report")));
        return reports;
    }

    /** How many reports the register has for each zone and year of observation, in Kyiv time; years without any are left out. */
    Map<String, Map<String, Long>> registeredByZoneAndYear(List<Integer> years) {
        var counts = new TreeMap<String, Map<String, Long>>();
        long head = head();
        for (var zone : zones(head)) {
            var byYear = new TreeMap<String, Long>();
            for (int year : years) {
                long count = get("/api/v1/violations?zone=" + zone + "&observedFrom=" + year + "-01-01&observedTo=" + year + "-12-31&timeZone=Europe/Kyiv"
                        + "&wait=30&after=" + head, "application/x-ndjson").lines().count();
                if (count > 0) {
                    byYear.put(Integer.toString(year), count);
                }
            }
            counts.put(zone, byYear);
        }
        return counts;
    }

    /** The state of every zone at an instant, with windows of so many hours. */
    Map<String, JsonNode> zoneStates(String moment, List<Integer> hours) {
        var states = new TreeMap<String, JsonNode>();
        long head = head();
        var windows = hours.stream().map(String::valueOf).collect(Collectors.joining(","));
        for (var zone : zones(head)) {
            var answer = JSON.readTree(get("/api/v1/zones/" + zone + "?at=" + moment + "&hours=" + windows + "&wait=30&after=" + head, "application/json"));
            assertThat(answer.path("position").asLong()).isEqualTo(head);
            states.put(zone, answer.path("item"));
        }
        return states;
    }

    /** Writes all events of the log to a file, one on each line. */
    Path exportEvents(Path file) throws IOException {
        return Files.writeString(file, get("/api/v1/events", "application/x-ndjson"));
    }

    private List<String> zones(long head) {
        return JSON.readTree(get("/api/v1/zones?limit=1000&wait=30&after=" + head, "application/json")).path("items").valueStream()
                .map(zone -> zone.path("zoneId").asString()).toList();
    }

    private String get(String path, String mediaType) {
        try {
            var answer = http.send(HttpRequest.newBuilder(node.resolve(path)).header("Accept", mediaType).timeout(Duration.ofSeconds(60)).build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException failed) {
            throw new AssertionError("no answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
