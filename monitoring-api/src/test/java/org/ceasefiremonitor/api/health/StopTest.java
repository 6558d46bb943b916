package org.ceasefiremonitor.api.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.EachDatabase;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.NodeProcess;
import org.ceasefiremonitor.api.TestDatabase;

/** SIGTERM while clients send commands: what was answered is there, no command is answered as failed, and the process ends with 0. */
@BesideOthers
class StopTest {

    private static final Duration BOUND = Duration.ofSeconds(40);

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @EachDatabase
    void a_node_that_is_asked_to_stop_answers_what_it_has_taken_and_ends_with_0(TestDatabase database) throws Exception {
        var url = database.fresh();
        try (var node = NodeProcess.start(NodeProcess.BRIEF, "--spring.datasource.url=" + url); var clients = Executors.newFixedThreadPool(4)) {
            new Ceasefire(node::uri).establish(2, 1);
            var running = IntStream.range(0, 4).<Future<?>>mapToObj(client -> clients.submit(() -> send(node, client))).toList();
            await().atMost(BOUND).until(() -> acknowledged.size() > 150);
            assertThat(node.stop(BOUND)).as("it ends by itself:\n%s", node.output()).isTrue();
            assertThat(node.exitValue()).isZero();
            for (var client : running) {
                client.get(30, TimeUnit.SECONDS);
            }
            assertThat(node.output()).doesNotContain("ERROR");
        }
        try (var node = Node.start(url)) {
            var recorded = node.jdbc().sql("select id from thing where id like 'violation/%'").query(String.class).list();
            assertThat(recorded).containsAll(acknowledged.stream().map(id -> "violation/" + id).toList());
        }
    }

    /** Sends commands until nobody listens. */
    private void send(NodeProcess node, int client) {
        var ceasefire = new Ceasefire(node::uri);
        for (int i = 0;; i++) {
            var id = client + "-" + i;
            try {
                var answer = ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report(id, i % 2, "2026-03-01T10:00:00Z"));
                assertThat(answer.statusCode()).as(answer.body()).isIn(201, 503);
                if (answer.statusCode() == 201) {
                    acknowledged.add(id);
                }
            } catch (UncheckedIOException nobodyListens) {
                return;
            }
        }
    }
}
