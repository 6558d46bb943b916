package org.ceasefiremonitor.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.log.Appender;
import org.ceasefiremonitor.api.log.Appender.ConnectionSource;
import org.ceasefiremonitor.api.log.AppenderWithoutLeaves;
import org.ceasefiremonitor.api.log.LogHead;
import org.ceasefiremonitor.api.settings.Settings;
import org.ceasefiremonitor.api.transparency.Scrubber;
import org.ceasefiremonitor.api.transparency.TreeBuilder;
import org.ceasefiremonitor.core.log.leaf.Commitment;
import org.ceasefiremonitor.core.log.leaf.Envelope;
import org.ceasefiremonitor.core.log.leaf.Meta;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;

/**
 * What the signed log costs, on PostgreSQL, in one run: commands per second on a node with all of it and on the same node with nothing of it. Then of
 * what parts that is: with the builder and the scrubber and without, raw writes with salt, envelope and commitment and without, the making of
 * these; and how long what was acknowledged takes to be under a checkpoint. Prints, and asserts only that all was recorded. {@code -Dbenchmark.clients}, {@code .warm} and {@code .seconds}.
 */
@Tag("campaign")
class LogCostCampaign {

    private static final int CLIENTS = Integer.getInteger("benchmark.clients", 32);
    private static final Duration WINDOW = Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 5));
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("benchmark.warm", 20));
    private static final int ROUNDS = 5;
    private static final int PAIRS = Integer.getInteger("benchmark.pairs", 8);
    private static final int PLACES = 1_000;

    /**
     * The node without has an appender that makes and stores no salt, envelope and commitment, and neither builder nor signer nor scrubber runs on it.
     * Its windows alternate with those of the other, which begin by turns; the other's builder and scrubber rest meanwhile. A second of the same load
     * leads into each window, so that a builder has as much to catch up with when it begins as when it ends.
     */
    @Test
    void commands_on_a_node_with_all_of_the_log_and_on_one_with_nothing_of_it() throws Exception {
        try (var whole = Node.start(TestDatabase.POSTGRESQL.fresh());
                var bare = Node.start(TestDatabase.POSTGRESQL.fresh(), Appender.class, beans -> AppenderWithoutLeaves.on(beans.getBean(ConnectionSource.class),
                        beans.getBean(LogHead.class), beans.getBean(Clock.class), beans.getBean(Settings.class).appendPatience()))) {
            behind(bare).forEach(SmartLifecycle::stop);
            for (var node : List.of(whole, bare)) {
                new Ceasefire(node::uri).establish(PLACES, 1);
                node.get(EventProcessingConfiguration.class).eventProcessors().values().forEach(EventProcessor::shutDown);
            }
            var toWhole = new Reports(whole, PLACES);
            var toBare = new Reports(bare, PLACES);
            rate(toWhole::report, WARM);
            behind(whole).forEach(SmartLifecycle::stop);
            rate(toBare::report, WARM);
            var with = new double[PAIRS];
            var without = new double[PAIRS];
            for (int i = 0; i < PAIRS; i++) {
                if (i % 2 == 1) {
                    without[i] = led(toBare);
                }
                behind(whole).forEach(SmartLifecycle::start);
                with[i] = led(toWhole);
                behind(whole).forEach(SmartLifecycle::stop);
                if (i % 2 == 0) {
                    without[i] = led(toBare);
                }
            }
            compare("commands/s with all of the log", with, without);
            assertThat(toWhole.recorded()).isEqualTo(toWhole.made());
            assertThat(toBare.recorded()).isEqualTo(toBare.made());
            behind(whole).forEach(SmartLifecycle::start);
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> whole.get(TreeBuilder.class).covered() == whole.head() + 1);
            assertThat(bare.jdbc().sql("select count(*) from event where envelope <> '' or octet_length(salt) > 0 or octet_length(commitment) > 0").query(Long.class).single())
                    .isZero();
        }
    }

    private static List<SmartLifecycle> behind(Node node) {
        return List.of(node.get(TreeBuilder.class), node.get(Scrubber.class));
    }

    private static double led(Reports reports) throws Exception {
        rate(reports::report, Duration.ofSeconds(1));
        return rate(reports::report, WINDOW);
    }

    @Test
    void commands_with_and_without_what_follows_the_appender() throws Exception {
        var url = TestDatabase.POSTGRESQL.fresh();
        try (var node = Node.start(url)) {
            new Ceasefire(node::uri).establish(PLACES, 1);
            node.get(EventProcessingConfiguration.class).eventProcessors().values().forEach(EventProcessor::shutDown);
            var reports = new Reports(node, PLACES);
            rate(reports::report, WARM);
            var with = new double[ROUNDS];
            var without = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                with[i] = rate(reports::report, WINDOW);
                behind(node).forEach(SmartLifecycle::stop);
                without[i] = rate(reports::report, WINDOW);
                behind(node).forEach(SmartLifecycle::start);
            }
            compare("commands/s with builder and scrubber", with, without);
            assertThat(reports.recorded()).isEqualTo(reports.made());

            behind(node).forEach(SmartLifecycle::stop);
            try (var leaves = new RawGroupCommit(url, 1, "raw_", true); var bare = new RawGroupCommit(url, 1, "bare_", false)) {
                rate(leaves::request, WARM.dividedBy(4));
                rate(bare::request, WARM.dividedBy(4));
                for (int i = 0; i < ROUNDS; i++) {
                    with[i] = rate(leaves::request, WINDOW);
                    without[i] = rate(bare::request, WINDOW);
                }
            }
            compare("raw writes/s with salt, envelope and commitment", with, without);
        }
    }

    private static void compare(String what, double[] with, double[] without) {
        var ratios = new double[with.length];
        Arrays.setAll(ratios, i -> with[i] / without[i]);
        System.out.printf(Locale.ROOT, "%s: %s; without: %s; of the medians %.3f, of the sums %.3f, median of the pairs %.3f%n", what, Arrays.toString(Arrays.stream(with).mapToLong(Math::round).toArray()),
                Arrays.toString(Arrays.stream(without).mapToLong(Math::round).toArray()), median(with) / median(without),
                Arrays.stream(with).sum() / Arrays.stream(without).sum(), median(ratios));
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    @Test
    void salt_envelope_and_commitment_made() {
        var random = new SecureRandom();
        var payload = Ceasefire.report("template", 1, "2031-03-01T10:00:00Z").repeat(2);
        long digits = 0;
        int count = 100_000;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            for (int i = 0; i < count; i++) {
                var salt = new byte[32];
                random.nextBytes(salt);
                var meta = new Meta("violation/v" + i, "ReportViolation", "c-" + i, "MONITOR", null, false, null, "mech");
                var envelope = new Envelope(new UUID(1, i), "zone.ViolationReported/1", "zone/z", i, Instant.EPOCH.plusSeconds(i), "mech", "p-1", "TLP:GREEN", payload.length(),
                        Hash.ofText(payload), meta.hash(), null, "c-" + i).json();
                digits += Commitment.to(salt, envelope).value().bytes()[0];
            }
            System.out.printf(Locale.ROOT, "salt, envelope and commitment of a payload of %d bytes: %.1f us (%d)%n", payload.length(), (System.nanoTime() - begun) / 1e3 / count,
                    digits);
        }
        assertThat(digits).isNotZero();
    }

    @Test
    void acknowledged_to_included_at_500_a_second() throws Exception {
        try (var node = Node.start(TestDatabase.POSTGRESQL.fresh())) {
            new Ceasefire(node::uri).establish(200, 1);
            var reports = new Reports(node, 200);
            var builder = node.get(TreeBuilder.class);
            int seconds = (int) WINDOW.toSeconds();
            included(builder, reports, seconds * 500);
            var delays = included(builder, reports, seconds * 2_000);
            System.out.printf(Locale.ROOT, "acknowledged to included at 500/s, %d commands: p50 %.0f ms, p99 %.0f ms, max %.0f ms%n", delays.length, Load.millis(delays, 50),
                    Load.millis(delays, 99), Load.millis(delays, 100));
            assertThat(builder.covered()).isEqualTo(node.head() + 1);
        }
    }

    private static long[] included(TreeBuilder builder, Reports reports, int commands) throws Exception {
        return Visibility.delays(500, commands, reports::report, () -> {
            long covered = builder.covered();
            return position -> position < covered;
        });
    }

    private static double rate(Load.Request request, Duration window) throws Exception {
        return Load.run(CLIENTS, window, request).perSecond();
    }
}
