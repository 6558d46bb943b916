package org.ceasefiremonitor.api.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.EachDatabase;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.NodeProcess;
import org.ceasefiremonitor.api.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * SIGKILL at random moments during single and bulk commands: every acknowledged command is there once, none is doubled, positions are
 * dense, and the views equal a rebuild. The number of kills is small by default; {@code -Dcrash.kills=20} is the campaign.
 */
@BesideOthers
class CrashTest {

    private static final int KILLS = Integer.getInteger("crash.kills", 1);
    private static final int ZONES = 8;
    private static final JsonMapper JSON = new JsonMapper();

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @EachDatabase
    void what_was_acknowledged_survives_any_kill_once(TestDatabase database) throws Exception {
        long seed = Long.getLong("crash.seed", 20261123L);
        var random = new Random(seed);
        var url = database.empty();
        var node = start(url);
        new Ceasefire(node::uri).establish(ZONES, 2);
        for (int kill = 0; kill < KILLS; kill++) {
            loadUntilKilled(node, kill, random);
            node = start(url);
        }
        assertThat(node.stop(Duration.ofSeconds(30))).as("the node ends by itself when asked").isTrue();
        assertThat(acknowledged).as("seed %s: commands were acknowledged before the kills", seed).hasSizeGreaterThan(KILLS * 20);

        var live = live(url);
        try (var rebuilt = Node.start(url)) {
            await(rebuilt.jdbc());
            assertThat(views(rebuilt.jdbc())).isEqualTo(live);
        }
    }

    /** Checks the log, and gives the views as they were kept through all the kills; then drops them. */
    private TreeMap<String, List<String>> live(String url) {
        try (var node = Node.start(url)) {
            checkLog(node.jdbc());
            await(node.jdbc());
            var live = views(node.jdbc());
            assertThat(live.get("view_violation")).isNotEmpty();
            dropViews(node.jdbc());
            return live;
        }
    }

    private static NodeProcess start(String url) {
        return NodeProcess.start(NodeProcess.BRIEF, "--spring.datasource.url=" + url);
    }

    private void loadUntilKilled(NodeProcess node, int round, Random random) {
        var stop = new AtomicBoolean();
        var target = acknowledged.size() + 40 + random.nextInt(400);
        try (var clients = Executors.newFixedThreadPool(6)) {
            for (int client = 0; client < 6; client++) {
                int number = client;
                long clientSeed = random.nextLong();
                clients.submit(() -> {
                    var ceasefire = new Ceasefire(node::uri);
                    var choice = new Random(clientSeed);
                    for (int i = 0; !stop.get(); i++) {
                        var id = "r" + round + "-c" + number + "-" + i;
                        if (number < 4) {
                            single(ceasefire, id, choice);
                        } else {
                            bulk(ceasefire, id, choice);
                        }
                    }
                    return null;
                });
            }
            long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (acknowledged.size() < target && System.nanoTime() < until) {
                LockSupport.parkNanos(random.nextLong(20_000_000));
            }
            node.kill();
            stop.set(true);
        }
    }

    private void single(Ceasefire ceasefire, String id, Random choice) {
        try {
            if (ceasefire.post("ReportViolation", Ceasefire.MONITOR, report(id, choice)).statusCode() == 201) {
                acknowledged.add(id);
            }
        } catch (UncheckedIOException killed) {
            assertThat(killed.getCause()).isInstanceOf(IOException.class);
        }
    }

    private void bulk(Ceasefire ceasefire, String id, Random choice) throws InterruptedException {
        var lines = new StringBuilder();
        var ids = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            ids.add(id + "-" + i);
            lines.append(Ceasefire.line("ReportViolation", report(id + "-" + i, choice)));
        }
        try (var answers = ceasefire.stream(Ceasefire.MONITOR, lines.toString()).body()) {
            answers.forEach(answer -> {
                var line = JSON.readTree(answer);
                if (line.get("status").asInt() == 201) {
                    acknowledged.add(ids.get(line.get("line").asInt() - 1));
                }
            });
        } catch (IOException | UncheckedIOException killed) {
            assertThat(killed).isNotNull();
        }
    }

    private static String report(String id, Random choice) {
        var observed = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(choice.nextInt(40 * 24 * 3600));
        return Ceasefire.report(id, choice.nextInt(ZONES), observed.toString());
    }

    private void checkLog(JdbcClient jdbc) {
        var positions = jdbc.sql("select position from event order by position").query(Long.class).list();
        assertThat(positions).containsExactlyElementsOf(LongStream.range(0, positions.size()).boxed().toList());
        var recorded = new HashSet<String>();
        var reports = new TreeMap<String, Integer>();
        jdbc.sql("select payload from event where type = 'zone.ViolationReported'").query(rows -> {
            var payload = JSON.readTree(rows.getString(1));
            recorded.add(payload.get("violationId").asString());
            reports.merge(payload.get("violationId").asString() + " in " + payload.get("zoneId").asString(), 1, Integer::sum);
        });
        assertThat(recorded).containsAll(acknowledged);
        assertThat(reports.values()).as("each report once in each of its two zones").containsOnly(1);
        assertThat(reports).hasSize(recorded.size() * 2);
        assertThat(jdbc.sql("select count(*) from thing where id like 'violation/%'").query(Long.class).single()).isEqualTo(recorded.size());
    }

    /** Waits until every view has reached the end of the log. */
    private static void await(JdbcClient jdbc) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> jdbc
                .sql("select min(position) from view_position").query(Long.class).single()
                .equals(jdbc.sql("select next_position - 1 from log_head").query(Long.class).single()));
    }

    private static TreeMap<String, List<String>> views(JdbcClient jdbc) {
        var views = new TreeMap<String, List<String>>();
        for (var table : viewTables(jdbc)) {
            views.put(table, jdbc.sql("select * from " + table).query((rows, n) -> {
                var row = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.append(rows.getMetaData().getColumnName(column)).append('=').append(rows.getObject(column)).append(' ');
                }
                return row.toString();
            }).list().stream().sorted().toList());
        }
        return views;
    }

    private static List<String> viewTables(JdbcClient jdbc) {
        return jdbc.sql("select lower(table_name) from information_schema.tables where lower(table_name) like 'view\\_%' escape '\\' "
                + "and lower(table_schema) = 'public'")
                .query(String.class).list().stream().sorted().toList();
    }

    private static void dropViews(JdbcClient jdbc) {
        viewTables(jdbc).stream().filter(table -> !table.equals("view_position"))
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("update view_position set position = -1").update();
        jdbc.sql("delete from token").update();
    }
}
