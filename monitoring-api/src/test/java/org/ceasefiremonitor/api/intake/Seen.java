package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.zone.ZoneQueries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a node shows. */
final class Seen {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long CURRENT = Long.MAX_VALUE;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Node node;

    Seen(Node node) {
        this.node = node;
    }

    void awaitViews() {
        long head = node.head();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> node.jdbc().sql("select min(position) from view_position").query(Long.class).single() >= head);
    }

    List<String> zones() {
        return node.jdbc().sql("select zone_id from view_zone where to_position = ? order by zone_id").param(CURRENT).query(String.class).list();
    }

    /** The reports of a zone as they were first recorded, by their ids. */
    TreeMap<String, JsonNode> reports(String zone) {
        var reports = new TreeMap<String, JsonNode>();
        get("/api/v1/events?type=zone.ViolationReported&aggregate=zone/" + zone, "application/x-ndjson").lines().map(JSON::readTree)
                .map(event -> event.path("payload")).forEach(payload -> reports.put(payload.path("violationId").asString(), payload.path("report")));
        return reports;
    }

    Map<String, Map<String, Long>> reportsByZoneAndYear() {
        awaitViews();
        var counts = new TreeMap<String, Map<String, Long>>();
        zones().forEach(zone -> counts.put(zone, new TreeMap<>()));
        node.jdbc().sql("select zone_id, observed_from from view_violation_zone where counted and to_position = ?").param(CURRENT).query(row -> {
            int year = row.getObject(2, OffsetDateTime.class).atZoneSameInstant(ZoneId.of("Europe/Kyiv")).getYear();
            counts.get(row.getString(1)).merge(Integer.toString(year), 1L, Long::sum);
        });
        return counts;
    }

    Map<String, JsonNode> zoneStates(String moment, List<Integer> hours) {
        var states = new TreeMap<String, JsonNode>();
        for (var zone : zones()) {
            var answer = node.get(ZoneQueries.class).find(new org.ceasefiremonitor.core.identity.ZoneId(zone), Instant.parse(moment), hours,
                    Reader.PUBLIC, null);
            states.put(zone, JSON.valueToTree(answer.found().orElseThrow()));
        }
        return states;
    }

    /** Writes all events of the log to a file, one on each line. */
    Path exportEvents(Path file) throws IOException {
        return Files.writeString(file, get("/api/v1/events", "application/x-ndjson"));
    }

    private String get(String path, String mediaType) {
        try {
            var answer = http.send(HttpRequest.newBuilder(node.uri(path)).header("Accept", mediaType).timeout(Duration.ofSeconds(60)).build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException failed) {
            throw new AssertionError("no answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
