package org.ceasefiremonitor.api.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.log.AppendRequest.Origin;
import org.ceasefiremonitor.api.log.AppendRequest.Row;
import org.ceasefiremonitor.api.log.AppendRequest.ThingRow;
import org.ceasefiremonitor.api.log.Steps.Step;
import org.ceasefiremonitor.api.transparency.KeptCheckpoint;
import org.ceasefiremonitor.api.transparency.LogKeys;
import org.ceasefiremonitor.api.transparency.NoteSigner;
import org.ceasefiremonitor.api.transparency.SignedTree;
import org.ceasefiremonitor.api.transparency.TreeBuilder;
import org.ceasefiremonitor.api.transparency.TreeRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process that writes the log as a node does, with some clients, and comes to rest at one point of its steps, there to be killed. It tells on its
 * standard output what clients were told: {@code ACK} and the id of an event, {@code NOTE} and a checkpoint that was published; {@code AT} when it rests.
 * Each line ends in a full stop, so that one that was cut off is known.
 */
public final class DoomedWriter {

    private static final String ORIGIN = "log.example/doomed/1";
    /** Of every such process. */
    public static final LogKeys KEYS = new LogKeys(NoteSigner.of(ORIGIN, new byte[32]), NoteSigner.of(ORIGIN + "/receipt", new byte[32]));

    private static final int CLIENTS = 3;
    private static final Duration PACE = Duration.ofMillis(5);
    private static final Origin BY = new Origin("Test", "c", "c", null, "xaa", "m-1", "MONITOR", null, false);

    private final Appender appender;

    private DoomedWriter(Appender appender) {
        this.appender = appender;
    }

    /**
     * Writes until it is killed.
     *
     * @param arguments URL of the database, file of the kept checkpoint, step, whether it is taken, how many times it goes on there, seed
     */
    public static void main(String[] arguments) throws InterruptedException {
        var url = arguments[0];
        var step = Step.valueOf(arguments[2]);
        boolean taken = Boolean.parseBoolean(arguments[3]);
        var left = new AtomicInteger(Integer.parseInt(arguments[4]));
        long seed = Long.parseLong(arguments[5]);
        Steps steps = (reached, done) -> {
            if (reached == step && done == taken && left.getAndDecrement() == 0) {
                say("AT", step + " " + taken);
                while (true) {
                    LockSupport.park();
                }
            }
        };
        var head = new LogHead();
        var appender = new Appender(() -> TestDatabase.open(url), head, Clock.systemUTC(), Duration.ofMinutes(1), steps);
        var builder = builder(url, Path.of(arguments[1]), head, appender, steps);
        var rows = new TreeRows(JdbcClient.create(new DriverManagerDataSource(url)));
        builder.watch(() -> SignedTree.latest(rows).ifPresent(tree -> say("NOTE", Base64.getEncoder().encodeToString(tree.note().whole().getBytes(StandardCharsets.UTF_8)))));
        builder.start();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            var random = new Random(seed + i);
            clients.submit(() -> new DoomedWriter(appender).write(random));
        }
        while (builder.halted().isEmpty()) {
            Thread.sleep(PACE);
        }
        say("HALTED", builder.halted().orElseThrow());
    }

    /** A builder of the tree in the database. */
    public static TreeBuilder builder(String url, Path kept, LogHead head, Appender appender, Steps steps) {
        var source = new DriverManagerDataSource(url);
        return new TreeBuilder(new TreeRows(JdbcClient.create(source)), new TransactionTemplate(new JdbcTransactionManager(source)), KEYS,
                new KeptCheckpoint(kept, KEYS.checkpoints().key()), head, appender, PACE, steps);
    }

    /** Things are recorded and then moved: PostgreSQL takes the one in one statement and the other in steps. */
    private void write(Random random) {
        while (true) {
            var thing = "thing/" + UUID.randomUUID();
            for (int revision = 1; revision <= 2; revision++) {
                var request = request(thing, revision, 1 + random.nextInt(20));
                try {
                    appender.append(request);
                } catch (StoreUnavailable e) {
                    say("REFUSED", e.getMessage());
                    return;
                }
                request.events().forEach(event -> say("ACK", event.eventId().toString()));
                LockSupport.parkNanos(random.nextInt(4_000_000));
            }
        }
    }

    private static AppendRequest request(String thing, int revision, int events) {
        var stream = "zone/" + UUID.randomUUID();
        var rows = LongStream.range(0, events).mapToObj(sequence -> new Row(UUID.randomUUID(), "CeasefireZone", stream, sequence, thing, "zone.Test", "1", "{}", BY,
                null, "CLEAR", " ")).toList();
        return new AppendRequest(rows, List.of(new ThingRow(thing, "RECORDED", revision, stream, 0, events - 1, "xaa/m-1", KeyedDigest.of("Test", new byte[0]))), List.of(),
                null, List.of(), Set.of(), 0, Set.of(), Set.of());
    }

    private static void say(String word, String what) {
        System.out.println(word + ' ' + what + " .");
    }
}
