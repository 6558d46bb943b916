package org.ceasefiremonitor.api.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.NodeProcess;
import org.ceasefiremonitor.api.ViewRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * A store that can't grow: the processes that write it get a limit on the size of their files, as a full disk would be, which is lifted later.
 * Commands are answered 503 meanwhile, nothing is acknowledged that is not there, and the node goes on by itself.
 */
@BesideOthers
class DiskFullTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String NOON = "2026-03-01T12:00:00Z";
    private static final int BUNDLE = 200;
    private static final int MOST_BUNDLES = 400;
    private static final JsonMapper JSON = new JsonMapper();

    private final Set<String> acknowledged = new HashSet<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private int number;

    @TempDir
    private Path directory;

    @Test
    void a_full_disk_under_the_embedded_database_costs_503_and_nothing_else() throws Exception {
        assumeThat(Path.of("/usr/bin/prlimit")).as("limits can be set").exists();
        try (var node = NodeProcess.start(NodeProcess.BRIEF, "--monitor.data-dir=" + directory)) {
            var ceasefire = new Ceasefire(node::uri);
            ceasefire.establish(1, 1);
            sendBundle(node, ceasefire);
            limit(node.pid(), Files.size(directory.resolve("monitor.mv.db")) + (512 << 10));
            sendUntilFull(node, ceasefire);
            assertUnavailable(node, ceasefire);
            limit(node.pid(), -1);
            assertGoesOn(node, ceasefire);
            assertThat(node.stop(Duration.ofSeconds(40))).as(node.output()).isTrue();
        }
        try (var node = Node.start("", "--monitor.data-dir=" + directory)) {
            assertEverythingIsThereOnce(node);
        }
    }

    @Test
    void a_full_disk_under_postgresql_costs_503_and_nothing_else() throws Exception {
        assumeThat(Path.of("/usr/bin/prlimit")).as("limits can be set").exists();
        try (var server = EmbeddedPostgres.builder().setDataDirectory(Files.createDirectories(directory.resolve("server")))
                .setServerConfig("fsync", "on").setServerConfig("autovacuum", "off").start()) {
            var url = server.getJdbcUrl("postgres", "postgres");
            try (var node = NodeProcess.start(NodeProcess.BRIEF, "--spring.datasource.url=" + url)) {
                var ceasefire = new Ceasefire(node::uri);
                ceasefire.establish(1, 1);
                sendBundle(node, ceasefire);
                long postmaster = Long.parseLong(Files.readAllLines(directory.resolve("server/postmaster.pid")).getFirst());
                // above the 16 MB of a segment of its own log, which it could not do without; the table of events grows beyond
                limitAll(postmaster, (16 << 20) + (256 << 10));
                sendUntilFull(node, ceasefire);
                assertUnavailable(node, ceasefire);
                limitAll(postmaster, -1);
                assertGoesOn(node, ceasefire);
            }
            try (var node = Node.start(url)) {
                assertEverythingIsThereOnce(node);
            }
        }
    }

    /** Answers whether all of it was acknowledged. */
    private boolean sendBundle(NodeProcess node, Ceasefire ceasefire) {
        var lines = new StringBuilder();
        var ids = new ArrayList<String>();
        for (int i = 0; i < BUNDLE; i++) {
            ids.add("r-" + number++);
            lines.append(Ceasefire.line("ReportViolation", Ceasefire.report(ids.getLast(), 0, NOON)));
        }
        var statuses = new TreeSet<Integer>();
        try (var answers = ceasefire.stream(Ceasefire.MONITOR, lines.toString()).body()) {
            answers.map(JSON::readTree).forEach(answer -> {
                int status = answer.path("status").asInt();
                statuses.add(status);
                if (status == 201) {
                    acknowledged.add(ids.get(answer.path("line").asInt() - 1));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        assertThat(statuses).as(node.output()).isNotEmpty().isSubsetOf(201, 503);
        return !statuses.contains(503);
    }

    private void sendUntilFull(NodeProcess node, Ceasefire ceasefire) {
        int bundles = 0;
        while (sendBundle(node, ceasefire)) {
            assertThat(bundles++).as("the store must become full").isLessThan(MOST_BUNDLES);
        }
    }

    private void assertUnavailable(NodeProcess node, Ceasefire ceasefire) throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            var refused = ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("while-full-" + i, 0, NOON));
            if (refused.statusCode() == 201) {
                // a single report may still find room
                acknowledged.add("while-full-" + i);
                continue;
            }
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElse("0"))).isPositive();
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
        var liveness = http.send(HttpRequest.newBuilder(node.management("/actuator/health/liveness")).build(), BodyHandlers.ofString());
        assertThat(liveness.statusCode()).as("a start anew would not make room").isEqualTo(200);
    }

    private void assertGoesOn(NodeProcess node, Ceasefire ceasefire) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("room-again", 0, NOON))
                .statusCode()).as(node.output()).isEqualTo(201));
        acknowledged.add("room-again");
        assertThat(sendBundle(node, ceasefire)).isTrue();
        await().atMost(PATIENCE).untilAsserted(() -> {
            var readiness = http.send(HttpRequest.newBuilder(node.management("/actuator/health/readiness")).build(), BodyHandlers.ofString());
            assertThat(JSON.readTree(readiness.body()).path("components").path("views").path("details").path("behind").path("violations").asLong(-1))
                    .as(readiness.body()).isZero();
        });
    }

    private void assertEverythingIsThereOnce(Node node) {
        assertThat(acknowledged).hasSizeGreaterThan(BUNDLE);
        var recorded = node.jdbc().sql("select payload from event where type = 'zone.ViolationReported'").query(String.class).list().stream()
                .map(payload -> JSON.readTree(payload).path("violationId").asString()).toList();
        assertThat(recorded).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(node.jdbc().sql("select count(*) from event").query(Long.class).single()).as("positions are dense").isEqualTo(node.head() + 1);
        ViewRows.awaitHead(node);
        assertThat(node.jdbc().sql("select count(*) from view_violation").query(Long.class).single()).isEqualTo(recorded.size());
    }

    private static void limitAll(long postmaster, long bytes) throws IOException, InterruptedException {
        limit(postmaster, bytes);
        try (Stream<ProcessHandle> children = ProcessHandle.of(postmaster).orElseThrow().descendants()) {
            for (var child : children.toList()) {
                limit(child.pid(), bytes);
            }
        }
    }

    /** Limits how large a file the process may make; the hard limit stays, so this can be lifted again. */
    private static void limit(long pid, long bytes) throws IOException, InterruptedException {
        var process = new ProcessBuilder("prlimit", "--pid", Long.toString(pid), "--fsize=" + (bytes < 0 ? "unlimited" : bytes) + ":")
                .redirectErrorStream(true).start();
        var out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("prlimit of %s: %s", pid, out).isZero();
    }
}
