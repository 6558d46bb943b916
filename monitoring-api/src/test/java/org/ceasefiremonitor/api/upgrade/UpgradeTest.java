package org.ceasefiremonitor.api.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Jar;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.ViewRows;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data directory of an earlier release, as it was left, is opened: what was said stands, and commands go on. See upgrade/README.md. */
@BesideOthers
class UpgradeTest {

    private static final String MONITOR = "participant=joint-mechanism; person=p-4; capacity=MONITOR";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = "before-rebuilds")
    void a_directory_of_an_earlier_release_is_opened_and_goes_on(String release) throws Exception {
        unzip("/upgrade/" + release + ".zip");
        var events = JSON.readTree(Files.readString(data.resolve("events.json")));
        var zones = JSON.readTree(Files.readString(data.resolve("zones.json")));
        long head = events.path("position").asLong();
        var tooEarly = Jar.run("copy-log", "--data-dir=" + data, "--database=" + TestDatabase.POSTGRESQL.empty());
        assertThat(tooEarly.exit()).as(tooEarly.toString()).isEqualTo(1);
        assertThat(tooEarly.err()).contains("written under the migrations", "Start this release on the directory once");
        try (var node = Node.start("", "--monitor.data-dir=" + data)) {
            assertThat(node.head()).as("beside what the clock has done meanwhile").isGreaterThanOrEqualTo(head).isPositive();
            assertThat(node.jdbc().sql("select code from directory_code").query(String.class).list()).as("folded by this release").hasSize(1);
            ViewRows.awaitHead(node);
            holds(events.path("items"), get(node, "/api/v1/events?limit=1000").path("items"), "events");
            holds(zones.path("items"), get(node, "/api/v1/zones?asOf=" + head).path("items"), "zones");

            var repeated = post(node, 4);
            assertThat(repeated.path("repeated").asBoolean()).as(repeated.toString()).isTrue();
            assertThat(repeated.path("position").asLong()).as("as it was answered by the earlier release").isEqualTo(35);
            assertThat(post(node, 5).path("code").asString()).as("the key was used for another body").isEqualTo("GAT-09");

            var taken = send(node, "RetractViolation", null, "{\"violationId\":\"before-the-upgrade\",\"reason\":\"A wedding.\"}");
            // It was reported in two zones, whose levels may fall with it, or before it by the clock: that depends on the day on which the old directory is opened.
            assertThat(taken.path("events").valueStream().map(event -> event.path("type").asString()).limit(2)).as(taken.toString())
                    .containsExactly("zone.ViolationRetracted", "zone.ViolationRetracted");
            assertThat(taken.path("events").get(0).path("position").asLong()).isGreaterThan(head);
            ViewRows.awaitHead(node);
            assertThat(getAsMonitor(node, "/api/v1/violations/before-the-upgrade").path("position").asLong()).isGreaterThanOrEqualTo(taken.path("position").asLong());
        }
    }

    private JsonNode post(Node node, int patrol) throws IOException, InterruptedException {
        return send(node, "ReportViolation", "kept-key", """
                {"violationId":"before-the-upgrade","report":{"source":"Patrol %d","means":"HEARD","place":{"position":{"longitude":-29.75,"latitude":30.65}},
                "observed":{"from":"2026-11-20T10:00:00Z"},"kind":"BURST","side":"BUFFER"}}""".formatted(patrol));
    }

    private JsonNode send(Node node, String command, @org.jspecify.annotations.Nullable String key, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(node.uri("/api/v1/commands/" + command)).header("Content-Type", "application/json")
                .header("Actor", MONITOR).POST(BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return JSON.readTree(http.send(request.build(), BodyHandlers.ofString()).body());
    }

    /** As the earlier release was asked: by nobody in particular. */
    private JsonNode get(Node node, String path) throws IOException, InterruptedException {
        return JSON.readTree(http.send(HttpRequest.newBuilder(node.uri(path)).build(), BodyHandlers.ofString()).body());
    }

    private JsonNode getAsMonitor(Node node, String path) throws IOException, InterruptedException {
        return JSON.readTree(http.send(HttpRequest.newBuilder(node.uri(path)).header("Actor", MONITOR).build(), BodyHandlers.ofString()).body());
    }

    /** What was answered then is answered now; a later release may say more. */
    private static void holds(JsonNode then, JsonNode now, String at) {
        if (then.isObject()) {
            then.properties().forEach(member -> holds(member.getValue(), now.path(member.getKey()), at + "/" + member.getKey()));
        } else if (then.isArray()) {
            assertThat(now.size()).as(at).isEqualTo(then.size());
            for (int i = 0; i < then.size(); i++) {
                holds(then.get(i), now.path(i), at + "/" + i);
            }
        } else {
            assertThat(now).as(at).isEqualTo(then);
        }
    }

    private void unzip(String resource) throws IOException {
        try (var in = new ZipInputStream(UpgradeTest.class.getResourceAsStream(resource))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.copy(in, data.resolve(entry.getName()));
            }
        }
    }
}
