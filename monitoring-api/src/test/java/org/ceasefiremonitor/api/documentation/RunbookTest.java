package org.ceasefiremonitor.api.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.CeasefireMonitor;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.NodeProcess;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The commands of the runbook are run, in their order, by a shell, on a node with the demo story, and do what it says. */
@BesideOthers
class RunbookTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```\n", Pattern.DOTALL);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    @Test
    void every_command_of_the_runbook_does_what_it_says() throws Exception {
        assumeThat(Path.of("/bin/bash")).as("there is a shell").exists();
        // The benchmark at full size starts a node by those that are about the cache.
        var blocks = BLOCK.matcher(Files.readString(Path.of("docs/runbook.md"))).results().map(block -> block.group(1))
                .filter(block -> !block.contains("AOTCache")).toList();
        var url = TestDatabase.POSTGRESQL.empty();
        var said = new ArrayList<String>();
        long head;
        String export;
        try (var node = NodeProcess.start(NodeProcess.BRIEF, "--monitor.data-dir=" + directory.resolve("data"), "--spring.profiles.active=demo")) {
            await().atMost(Duration.ofSeconds(90)).until(() -> node.output().contains("The demo story has been told"));
            head = JSON.readTree(read(node.uri("/api/v1"))).path("position").asLong();
            export = read(node.uri("/api/v1/events/export"));
            for (var block : blocks) {
                said.add(shell(block, node, url));
                if (block.startsWith("kill")) {
                    await().atMost(Duration.ofSeconds(40)).until(() -> !node.isAlive());
                    assertThat(node.exitValue()).isZero();
                }
            }
        }
        assertThat(said).hasSize(11);
        assertThat(said.get(0)).contains("\"status\":\"UP\"", "END_OF_PROCESS", "ceasefire_log_position " + (double) head, "ceasefire_view_behind_events");
        assertThat(said.get(1)).contains("up to position " + head + ".", "It is whole");
        var digests = said.get(2).lines().toList();
        assertThat(digests).hasSize(2);
        assertThat(JSON.readTree(digests.getLast()).path("end").path("sha256").asString()).isEqualTo(digests.getFirst().substring(0, 64));
        assertThat(said.get(3)).contains("Restored up to position " + head);
        assertThat(said.get(4)).isEqualTo("localhost/ceasefire-monitor/1\n" + (head + 1) + '\n');
        assertThat(said.get(5)).contains("\"items\":[]");
        assertThat(said.get(6)).contains("\"counts\":{}", "\"takenIn\":0");
        assertThat(said.get(7)).contains("\"view\":\"zones\"", "\"reason\":\"its rows were doubted\"");
        assertThat(said.get(9)).contains("Copied up to position " + head + ".");
        for (var restored : List.of(new String[] {"", "--monitor.data-dir=" + directory.resolve("restored")}, new String[] {url})) {
            try (var node = Node.start(restored[0], Arrays.copyOfRange(restored, 1, restored.length))) {
                assertThat(node.head()).isEqualTo(head);
                assertThat(read(node.uri("/api/v1/events/export"))).isEqualTo(export);
            }
        }
    }

    /** Runs a block as a person would, where the node has other ports and the jar is what was compiled. */
    private String shell(String block, NodeProcess node, String database) throws IOException, InterruptedException {
        var bin = Files.createDirectories(directory.resolve("bin"));
        var java = bin.resolve("java");
        if (!Files.exists(java)) {
            Files.writeString(java, """
                    #!/bin/bash
                    [ "$1 $2" = "-jar monitoring-api.jar" ] || exit 99
                    shift 2
                    [ "$1" != backup ] || set -- "$@" --url="$URL"
                    exec "$JAVA" -Xmx256m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$SHIPPED" %s "$@"
                    """.formatted(CeasefireMonitor.class.getName()));
            Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        }
        var script = block.replace("http://127.0.0.1:8080", url(node.uri(""))).replace("http://127.0.0.1:8081", url(node.management("")));
        var builder = new ProcessBuilder("/bin/bash", "-euo", "pipefail", "-c", script).directory(directory.toFile()).redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("PATH", bin + ":" + environment.get("PATH"));
        environment.put("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        environment.put("SHIPPED", NodeProcess.shipped());
        environment.put("URL", url(node.uri("")));
        environment.put("NODE", Long.toString(node.pid()));
        environment.put("DATABASE", database);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s\n%s", block, out).isZero();
        return out;
    }

    private static String url(URI node) {
        return node.toString();
    }

    private String read(URI uri) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    }
}
