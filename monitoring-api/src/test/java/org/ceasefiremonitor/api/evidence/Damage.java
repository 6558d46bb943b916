package org.ceasefiremonitor.api.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.outside.Http;

/**
 * Many items of mixed size, put and read at the same time; then one bit is flipped on the disk in some of them. All of these and only they
 * raise the alarm, nobody is given them, and all others are given as they were put.
 */
final class Damage {

    private static final int CLIENTS = 8;
    private static final long SEED = 20260302;

    private final int items;
    private final int flips;
    private final Path directory;

    Damage(int items, int flips, Path directory) {
        this.items = items;
        this.flips = flips;
        this.directory = directory;
    }

    /** Ninety-one of a hundred are at most 32 KiB, eight at most 512 KiB, and one is of 1 to 4 MiB. */
    private static byte[] bytes(int item) {
        var random = new Random(SEED + item);
        int kind = item % 100;
        var bytes = new byte[kind == 0 ? random.nextInt(1 << 20, 1 << 22) : kind < 9 ? random.nextInt(1, 1 << 19) : random.nextInt(1, 1 << 15)];
        random.nextBytes(bytes);
        return bytes;
    }

    void run() throws Exception {
        try (var node = Node.start(TestDatabase.H2.fresh(), "--monitor.evidence-dir=" + directory); var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var http = new Http(node.uri("/").getPort());
            new Armistice(http).tell();
            var sealing = new Sealing(http, directory);
            var size = new LongAdder();

            var begun = System.nanoTime();
            each(clients, item -> sealing.seal("item-" + item, bytes(item), ""));
            System.out.printf(Locale.ROOT, "%,d items sealed in %.1f s%n", items, seconds(begun));

            begun = System.nanoTime();
            var ready = new ConcurrentSkipListSet<Integer>();
            each(clients, item -> {
                var bytes = bytes(item);
                sealing.put(bytes);
                size.add(bytes.length);
                ready.add(item);
                var other = ready.floor(new Random(item).nextInt(items));
                assertWhole(sealing, other == null ? item : other);
            });
            System.out.printf(Locale.ROOT, "%,d items, %,d MB in all, put and as many read meanwhile in %.1f s%n", items, size.sum() / 1_000_000, seconds(begun));

            var flipped = flip(sealing);
            begun = System.nanoTime();
            each(clients, item -> {
                if (flipped.contains(item)) {
                    sealing.read(Armistice.ASTORIA, bytes(item)).problem(500, "SRV-04");
                } else {
                    assertWhole(sealing, item);
                }
            });
            System.out.printf(Locale.ROOT, "%,d items read after %d flips in %.1f s%n", items, flips, seconds(begun));
            var expected = new TreeSet<String>();
            flipped.forEach(item -> expected.add("item-" + item));
            assertThat(damaged(node, http)).isEqualTo(expected);
            assertThat(node.jdbc().sql("select count(*) from event where type = 'evidence.IntegrityAlarmRaised'").query(Long.class).single()).isEqualTo(flips);

            flipped.forEach(item -> sealing.put(bytes(item)));
            flipped.forEach(item -> assertWhole(sealing, item));
            assertThat(damaged(node, http)).isEmpty();
        }
    }

    private static void assertWhole(Sealing sealing, int item) {
        var bytes = bytes(item);
        var answer = sealing.read(Armistice.ASTORIA, bytes);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).isEqualTo(bytes);
    }

    private Set<Integer> flip(Sealing sealing) throws IOException {
        var random = new Random(SEED);
        var flipped = new TreeSet<Integer>();
        while (flipped.size() < flips) {
            // some of them large, which are read in another way than small ones
            flipped.add(flipped.size() % 10 == 0 ? random.nextInt(items / 100) * 100 : random.nextInt(items));
        }
        for (var item : flipped) {
            var file = sealing.file(bytes(item));
            var bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
        }
        return flipped;
    }

    private static Set<String> damaged(Node node, Http http) {
        var ids = new TreeSet<String>();
        var answer = http.as(Armistice.CHIEF).read("/api/v1/evidence?bytes=DAMAGED&limit=1000&wait=30&after=" + node.head()).json();
        answer.path("items").forEach(item -> ids.add(item.path("evidenceId").asString()));
        return ids;
    }

    private void each(ExecutorService clients, IntConsumer work) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int first = client;
            running.add(clients.submit(() -> IntStream.range(0, items).filter(item -> item % CLIENTS == first).forEach(work)));
        }
        for (var client : running) {
            try {
                client.get(30, TimeUnit.MINUTES);
            } catch (ExecutionException failed) {
                throw new AssertionError("a client failed", failed.getCause());
            }
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
