package org.ceasefiremonitor.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Commands per second in process on PostgreSQL with fsync on and the views stopped, beside a raw group-commit writer of the same rows,
 * alternating in one run after a warm-up; and the time from acknowledged to visible at a steady rate. Prints; asserts only that all was
 * recorded. Sizes: {@code -Dbenchmark.clients}, {@code .zones}, {@code .warm} and {@code .seconds}.
 */
@Tag("campaign")
class CommandRateCampaign {

    private static final int CLIENTS = Integer.getInteger("benchmark.clients", 32);
    private static final int ZONES = Integer.getInteger("benchmark.zones", 1000);
    private static final Duration WINDOW = Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 10));
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("benchmark.warm", 40));

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void commands_per_second_beside_a_raw_group_commit(int matching) throws Exception {
        var url = TestDatabase.POSTGRESQL.fresh();
        try (var node = Node.start(url)) {
            int places = ZONES / matching;
            new Ceasefire(node::uri).establish(places, matching);
            node.get(EventProcessingConfiguration.class).eventProcessors().values().forEach(EventProcessor::shutDown);
            var reports = new Reports(node, places);
            Load.Request command = reports::report;
            rate(command, WARM);
            var postmaster = postmaster(node);
            double[] ours = new double[3];
            double[] raw = new double[3];
            try (var limit = new RawGroupCommit(url, matching)) {
                rate(limit::request, WARM.dividedBy(4));
                for (int i = 0; i < 3; i++) {
                    var before = Cpu.now(postmaster);
                    var begin = reports.made();
                    ours[i] = rate(command, WINDOW);
                    var used = Cpu.now(postmaster).since(before, reports.made() - begin);
                    raw[i] = rate(limit::request, WINDOW);
                    System.out.printf(Locale.ROOT, "%d matching zone(s), %d clients, %d zones: %.0f commands/s, raw %.0f/s, ratio %.2f; %s%n",
                            matching, CLIENTS, ZONES, ours[i], raw[i], ours[i] / raw[i], used);
                }
            }
            Arrays.sort(ours);
            Arrays.sort(raw);
            System.out.printf(Locale.ROOT, "median: %.0f commands/s, raw %.0f/s, ratio %.2f%n", ours[1], raw[1], ours[1] / raw[1]);
            assertThat(reports.recorded()).isEqualTo(reports.made());
        }
    }

    /** Processor time spent so far by this process, which holds the node and the clients, and by the database's processes. */
    private record Cpu(Duration here, Duration database) {

        static Cpu now(ProcessHandle postmaster) {
            return new Cpu(of(ProcessHandle.current()), postmaster.children().map(Cpu::of).reduce(of(postmaster), Duration::plus));
        }

        private static Duration of(ProcessHandle process) {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }

        String since(Cpu before, long commands) {
            return String.format(Locale.ROOT, "processor time per command: node and clients %.0f us, database %.0f us",
                    here.minus(before.here).toNanos() / 1e3 / commands, database.minus(before.database).toNanos() / 1e3 / commands);
        }
    }

    private static ProcessHandle postmaster(Node node) {
        long backend = node.jdbc().sql("select pg_backend_pid()").query(Long.class).single();
        return ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
    }

    @Test
    void acknowledged_to_visible_at_500_a_second() throws Exception {
        var url = TestDatabase.POSTGRESQL.fresh();
        try (var node = Node.start(url)) {
            new Ceasefire(node::uri).establish(200, 1);
            var reports = new Reports(node, 200);
            var seconds = (int) WINDOW.toSeconds();
            visible(url, reports, seconds * 500);
            var delays = visible(url, reports, seconds * 1_000);
            System.out.printf(Locale.ROOT, "acknowledged to visible at 500/s, %d commands: p50 %.1f ms, p99 %.1f ms, max %.1f ms%n", delays.length,
                    Load.millis(delays, 50), Load.millis(delays, 99), Load.millis(delays, 100));
            assertThat(delays).hasSize(seconds * 1_000);
        }
    }

    private static long[] visible(String url, Reports reports, int commands) throws Exception {
        try (var connection = TestDatabase.open(url);
                var look = connection.prepareStatement("select position from view_position where view = 'violations'")) {
            return Visibility.delays(500, commands, reports::report, () -> {
                try (var rows = look.executeQuery()) {
                    rows.next();
                    long reached = rows.getLong(1);
                    return position -> position <= reached;
                }
            });
        }
    }

    private static double rate(Load.Request request, Duration window) throws Exception {
        return Load.run(CLIENTS, window, request).perSecond();
    }
}
