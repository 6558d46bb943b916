package org.ceasefiremonitor.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.NodeProcess;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A command on a zone with a million reports, in a new process with a cold cache and 512 MiB of heap, beside one on a zone with a
 * thousand: what it has to read, and how long it takes. {@code -Dlong.reports} sets the length.
 */
@Tag("campaign")
class LongStreamCampaign {

    private static final int LONG = Integer.getInteger("long.reports", 1_000_000);
    private static final int SHORT = 1_000;
    private static final int BUNDLE = 500;

    @Test
    void a_command_on_a_long_stream_costs_no_more_than_on_a_short_one() throws Exception {
        var url = TestDatabase.POSTGRESQL.fresh();
        try (var node = start(url)) {
            new Ceasefire(node::uri).establish(3, 1);
            var begin = System.nanoTime();
            send(node, 0, SHORT);
            send(node, 1, LONG);
            System.out.printf(Locale.ROOT, "%d reports sent in bulk to two zones: %.0f/s%n", SHORT + LONG,
                    (SHORT + LONG) / ((System.nanoTime() - begin) / 1e9));
        }
        System.out.printf("events after the last snapshot: zone of %d reports %d, zone of %d reports %d%n", SHORT,
                behind(url, 0), LONG, behind(url, 1));
        assertThat(behind(url, 1)).isLessThanOrEqualTo(1_000);
        long shortRows = rowsRead(url, 0);
        long longRows = rowsRead(url, 1);
        System.out.printf("rows of the log and of snapshots that a new process fetched, with one command: zone of %d reports %d, zone of %d reports %d%n", SHORT,
                shortRows, LONG, longRows);
        assertThat(longRows).as("one snapshot, at most 1,000 events, and what a start reads of any log").isBetween(1L, 1_100L);
        var first = new ArrayList<Double>();
        var second = new ArrayList<Double>();
        for (int i = 0; i < 5; i++) {
            first.add(cold(url, 0, "short-" + i));
            second.add(cold(url, 1, "long-" + i));
        }
        first.sort(null);
        second.sort(null);
        System.out.printf(Locale.ROOT, "first command, cold: zone of %d reports %.1f ms, zone of %d reports %.1f ms, ratio %.2f (medians of 5)%n",
                SHORT, first.get(2), LONG, second.get(2), second.get(2) / first.get(2));
        assertThat(second.get(2)).isLessThanOrEqualTo(1.5 * first.get(2));
    }

    private static NodeProcess start(String url) {
        return NodeProcess.start(List.of("-Xmx512m"), "--spring.datasource.url=" + url);
    }

    /** Milliseconds of the first command on a zone in a new process, after one on another zone has loaded the classes. */
    private static double cold(String url, int zone, String id) {
        try (var node = start(url)) {
            var ceasefire = new Ceasefire(node::uri);
            for (int i = 0; i < 200; i++) {
                assertThat(ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report(id + "-warm-" + i, 2, now())).statusCode())
                        .isEqualTo(201);
            }
            var begin = System.nanoTime();
            assertThat(ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report(id, zone, now())).statusCode()).isEqualTo(201);
            return (System.nanoTime() - begin) / 1e6;
        }
    }

    /** What PostgreSQL itself counts as fetched from the log and its snapshots while a new process starts, takes one command and ends. */
    private static long rowsRead(String url, int zone) throws Exception {
        long before = fetched(url);
        try (var node = start(url)) {
            assertThat(new Ceasefire(node::uri).post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("read-" + zone, zone, now())).statusCode())
                    .isEqualTo(201);
        }
        return fetched(url) - before;
    }

    /** Counts are complete once the connections of the node are gone. */
    private static long fetched(String url) throws Exception {
        try (var connection = TestDatabase.open(url); var statement = connection.createStatement()) {
            await().atMost(Duration.ofSeconds(30)).until(() -> number(statement,
                    "select count(*) from pg_stat_activity where datname = current_database() and application_name = 'ceasefire-monitor'") == 0);
            return number(statement, "select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables where relname in ('event', 'snapshot')");
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static long behind(String url, int zone) throws Exception {
        try (var connection = TestDatabase.open(url); var statement = connection.createStatement();
                var rows = statement.executeQuery("select (select max(sequence) from event where aggregate_id = 'zone/zone-" + zone
                        + "-0') - coalesce((select sequence from snapshot where aggregate_id = 'zone/zone-" + zone + "-0'), -1)")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Sends bundles one after the other: the JDK's client does not read answers while it still sends a long body. */
    private static void send(NodeProcess node, int zone, int count) throws Exception {
        var ceasefire = new Ceasefire(node::uri);
        var base = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        for (int from = 0; from < count; from += BUNDLE) {
            var lines = new StringBuilder();
            int to = Math.min(count, from + BUNDLE);
            for (int i = from; i < to; i++) {
                lines.append(Ceasefire.line("ReportViolation", Ceasefire.report("z" + zone + "-" + i, zone,
                        base.minusSeconds(i % (29 * 24 * 3600)).toString())));
            }
            try (var answers = ceasefire.stream(Ceasefire.MONITOR, lines.toString()).body()) {
                assertThat(answers.filter(line -> line.contains("\"status\":201")).count()).isEqualTo(to - from);
            }
        }
    }
}
