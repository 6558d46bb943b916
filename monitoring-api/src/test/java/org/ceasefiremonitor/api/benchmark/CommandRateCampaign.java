package org.ceasefiremonitor.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.zone.ReportViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

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
    private static final JsonMapper JSON = new JsonMapper();

    private final AtomicLong number = new AtomicLong();

    private interface Request {
        void run() throws Exception;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void commands_per_second_beside_a_raw_group_commit(int matching) throws Exception {
        var url = TestDatabase.POSTGRESQL.empty();
        try (var node = Node.start(url)) {
            int places = ZONES / matching;
            new Ceasefire(node::uri).establish(places, matching);
            node.get(EventProcessingConfiguration.class).eventProcessors().values().forEach(EventProcessor::shutDown);
            var templates = templates(places);
            Request command = () -> report(node, templates);
            rate(command, WARM);
            var postmaster = postmaster(node);
            double[] ours = new double[3];
            double[] raw = new double[3];
            try (var limit = new RawGroupCommit(url, matching)) {
                rate(limit::request, WARM.dividedBy(4));
                for (int i = 0; i < 3; i++) {
                    var before = Cpu.now(postmaster);
                    var begin = number.get();
                    ours[i] = rate(command, WINDOW);
                    var used = Cpu.now(postmaster).since(before, number.get() - begin);
                    raw[i] = rate(limit::request, WINDOW);
                    System.out.printf(Locale.ROOT, "%d matching zone(s), %d clients, %d zones: %.0f commands/s, raw %.0f/s, ratio %.2f; %s%n",
                            matching, CLIENTS, ZONES, ours[i], raw[i], ours[i] / raw[i], used);
                }
            }
            Arrays.sort(ours);
            Arrays.sort(raw);
            System.out.printf(Locale.ROOT, "median: %.0f commands/s, raw %.0f/s, ratio %.2f%n", ours[1], raw[1], ours[1] / raw[1]);
            assertThat(node.jdbc().sql("select count(*) from thing where id like 'violation/b-%'").query(Long.class).single())
                    .isEqualTo(number.get());
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
        var url = TestDatabase.POSTGRESQL.empty();
        try (var node = Node.start(url)) {
            new Ceasefire(node::uri).establish(200, 1);
            var templates = templates(200);
            var seconds = (int) WINDOW.toSeconds();
            visible(node, url, templates, seconds);
            var delays = visible(node, url, templates, seconds * 2);
            System.out.printf(Locale.ROOT, "acknowledged to visible at 500/s, %d commands: p50 %.1f ms, p99 %.1f ms, max %.1f ms%n",
                    delays.length, delays[delays.length / 2] / 1e6, delays[delays.length * 99 / 100] / 1e6,
                    delays[delays.length - 1] / 1e6);
            assertThat(delays).hasSize(seconds * 2 * 500);
        }
    }

    private record Acknowledged(long position, long nanos) {
    }

    private long[] visible(Node node, String url, List<ReportViolation> templates, int seconds) throws Exception {
        var waiting = new ConcurrentLinkedQueue<Acknowledged>();
        var delays = new long[seconds * 500];
        var done = new AtomicBoolean();
        try (var pool = Executors.newFixedThreadPool(17);
                var connection = TestDatabase.open(url);
                var look = connection.prepareStatement("select position from view_position where view = 'violations'")) {
            var start = System.nanoTime();
            var senders = IntStream.range(0, 16).mapToObj(client -> pool.submit(() -> {
                for (int i = client; i < delays.length; i += 16) {
                    long due = start + i * 2_000_000L;
                    while (System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                    long position = report(node, templates);
                    waiting.add(new Acknowledged(position, System.nanoTime()));
                }
                return null;
            })).toList();
            int seen = 0;
            var open = new ArrayList<Acknowledged>();
            while (seen < delays.length && !done.get()) {
                long reached;
                try (var rows = look.executeQuery()) {
                    rows.next();
                    reached = rows.getLong(1);
                }
                long now = System.nanoTime();
                for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                    open.add(next);
                }
                for (var iterator = open.iterator(); iterator.hasNext();) {
                    var each = iterator.next();
                    if (each.position() <= reached) {
                        delays[seen++] = Math.max(0, now - each.nanos());
                        iterator.remove();
                    }
                }
                LockSupport.parkNanos(500_000);
            }
            for (var sender : senders) {
                sender.get();
            }
        }
        Arrays.sort(delays);
        return delays;
    }

    private static List<ReportViolation> templates(int places) {
        var observed = Instant.now().truncatedTo(ChronoUnit.HOURS).toString();
        return IntStream.range(0, places).mapToObj(place -> JSON.readValue(Ceasefire.report("template", place, observed),
                ReportViolation.class)).toList();
    }

    private long report(Node node, List<ReportViolation> templates) {
        var template = templates.get(ThreadLocalRandom.current().nextInt(templates.size()));
        var report = new ReportViolation(new ViolationId("b-" + number.incrementAndGet()), null, template.report());
        return node.submit(report, Node.actor("mech", "patrol-1", Mandate.MONITOR)).position();
    }

    /** Requests per second of clients that each wait for the answer before they ask again. Clients are virtual threads, so that waking them costs little. */
    private static double rate(Request request, Duration window) throws Exception {
        var begin = System.nanoTime();
        var until = begin + window.toNanos();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            long total = 0;
            for (var count : clients.invokeAll(IntStream.range(0, CLIENTS).<Callable<Long>>mapToObj(client -> () -> {
                long n = 0;
                for (; System.nanoTime() < until; n++) {
                    request.run();
                }
                return n;
            }).toList())) {
                total += count.get();
            }
            return total / ((System.nanoTime() - begin) / 1e9);
        }
    }
}
