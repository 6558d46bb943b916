package org.ceasefiremonitor.api.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.ceasefiremonitor.api.EachDatabase;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.health.TreeHealth;
import org.ceasefiremonitor.api.log.Steps;
import org.ceasefiremonitor.api.log.StoredLeaves;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.log.note.SignedNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** The builder behind the appender: each checkpoint is over just the events that it says, whoever builds and whatever breaks off; and there is one history. */
class TreeBuilderTest {

    private static final int RESTORES = Integer.getInteger("restores", 3);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void each_checkpoint_is_over_the_events_before_it_also_after_starts_and_with_two_builders(TestDatabase database) throws Exception {
        var random = new Random(7);
        try (var log = new RawLog(database.fresh())) {
            for (int round = 0; round < 6; round++) {
                var one = log.builder(directory.resolve("one/checkpoint"));
                one.start();
                // the second node follows what the first signs, and keeps it
                var two = log.builder(directory.resolve("two/checkpoint"));
                if (round == 0) {
                    two.start();
                }
                for (int batch = 0; batch < 5; batch++) {
                    log.record(1 + random.nextInt(170), random);
                    if (random.nextBoolean()) {
                        log.awaitCovered(one);
                    }
                }
                log.awaitCovered(one);
                if (round == 0) {
                    log.awaitCovered(two);
                    two.stop();
                }
                one.stop();
                assertThat(one.halted()).isEmpty();
                assertThat(two.halted()).isEmpty();
            }
            assertCheckpoints(log);
            assertThat(log.jdbc.sql("select count(*) from log_tile").query(Long.class).single()).isGreaterThan(1);
        }
    }

    /** Every checkpoint is signed and over the events that it says, as a plain recursion over the leaves has it; the last one over all. */
    private static void assertCheckpoints(RawLog log) {
        var notes = notes(log);
        assertThat(notes).hasSizeGreaterThan(1);
        var leaves = log.leaves();
        for (var each : notes) {
            var note = SignedNote.parse(each.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            var checkpoint = Checkpoint.parse(note.text());
            assertThat(note.signedBy(RawLog.KEYS.checkpoints().key())).isTrue();
            assertThat(checkpoint.root()).as("over " + checkpoint.size()).isEqualTo(RawLog.root(leaves.subList(0, (int) checkpoint.size())));
        }
        assertThat(Checkpoint.parse(notes.getLast().substring(0, notes.getLast().indexOf("\n\n") + 1)).size()).isEqualTo(leaves.size());
    }

    /** What was signed and kept, and then lost with its transaction, is signed again with the same bytes. */
    @ParameterizedTest
    @EnumSource
    void a_transaction_that_is_lost_after_its_checkpoint_was_kept_is_made_again_with_the_same_bytes(TestDatabase database) throws Exception {
        var kept = directory.resolve("kept/checkpoint");
        var random = new Random(11);
        try (var log = new RawLog(database.fresh())) {
            var failing = new AtomicInteger();
            var builder = log.builder(kept, lostEach(log.transactions(), 3, failing));
            builder.start();
            for (int i = 0; i < 12; i++) {
                log.record(1 + random.nextInt(40), random);
                log.awaitCovered(builder);
            }
            builder.stop();
            assertThat(failing.get()).isGreaterThan(6);
            assertThat(builder.halted()).isEmpty();
            assertCheckpoints(log);
            assertThat(Files.readString(kept)).isEqualTo(log.jdbc.sql("select note from log_checkpoint order by size desc limit 1").query(String.class).single());
        }
    }

    /** A builder that is stuck, by the database or by an error of its own, is not taken for one that waits. */
    @Test
    void a_tree_that_is_not_built_on_for_longer_than_was_promised_is_told() throws Exception {
        try (var log = new RawLog(TestDatabase.H2.fresh())) {
            var trouble = new AtomicReference<RuntimeException>();
            var builder = log.builder(directory.resolve("kept/checkpoint"), failing(log.transactions(), trouble));
            var scrubber = new Scrubber(new StoredLeaves(log.jdbc), new TreeRows(log.jdbc), builder, 1_000);
            var strict = new TreeHealth(builder, scrubber, Duration.ofMillis(1));
            var patient = new TreeHealth(builder, scrubber, Duration.ofDays(1));
            builder.start();
            for (var each : List.of(new TransactionSystemException("lost"), new IllegalStateException("stuck"))) {
                assertThat(strict.health().getStatus()).isEqualTo(Status.UP);
                trouble.set(each);
                log.record(1, new Random(1));
                await().until(() -> strict.health().getStatus().equals(Status.DOWN));
                assertThat(String.valueOf(strict.health().getDetails().get("why"))).contains("no checkpoint could be signed");
                assertThat(patient.health().getStatus()).isEqualTo(Status.UP);
                trouble.set(null);
                log.awaitCovered(builder);
                await().until(() -> builder.failingFor().isZero());
            }
            builder.stop();
        }
    }

    private static TransactionOperations failing(TransactionOperations transactions, AtomicReference<RuntimeException> trouble) {
        return new TransactionOperations() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                var now = trouble.get();
                if (now != null) {
                    throw now;
                }
                return transactions.execute(action);
            }
        };
    }

    private static TransactionOperations lostEach(TransactionOperations transactions, int every, AtomicInteger count) {
        return new TransactionOperations() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                return transactions.execute((TransactionStatus status) -> {
                    var done = action.doInTransaction(status);
                    if (count.incrementAndGet() % every == 2) {
                        throw new TransactionSystemException("lost");
                    }
                    return done;
                });
            }
        };
    }

    /** Backups of any moment, {@code -Drestores=100} of them in the whole run, restored at any later one: the node goes on only if nothing was signed that the backup lacks. */
    @EachDatabase
    void no_restored_backup_signs_a_second_history(TestDatabase database) throws Exception {
        var random = new Random(2031);
        int refused = 0;
        for (int i = 0; i < RESTORES; i++) {
            var work = Files.createDirectory(directory.resolve("case-" + i));
            var kept = work.resolve("kept/checkpoint");
            var store = Restorable.in(database);
            var url = store.url();
            // one of three is restored though nothing more was recorded, and of one of three the kept checkpoint is lost
            boolean goesOn = i % 3 == 1;
            boolean lost = i % 3 == 2;
            // an empty log without its checkpoint is like one that is begun
            grow(url, kept, random, lost ? 1 + random.nextInt(2) : random.nextInt(3));
            store.backUp();
            if (!goesOn && !(lost && random.nextBoolean())) {
                grow(url, kept, random, 1 + random.nextInt(2));
            }
            store.restore();
            var before = Files.readString(kept);
            List<String> inBackup;
            try (var log = new RawLog(url)) {
                inBackup = notes(log);
            }
            if (lost) {
                Files.delete(kept);
            }
            try (var log = new RawLog(url)) {
                if (random.nextBoolean()) {
                    log.record(1 + random.nextInt(30), random);
                }
                boolean longer = log.jdbc.sql("select next_position from log_head").query(Long.class).single() >= size(before);
                var builder = log.builder(kept);
                builder.start();
                log.awaitCovered(builder);
                builder.stop();
                if (!goesOn) {
                    assertThat(builder.halted()).as("case " + i).isPresent();
                    assertThat(builder.halted().orElseThrow()).containsAnyOf("it was set back", "not those that were signed", "no checkpoint in");
                    assertThat(notes(log)).as("nothing was signed beside what the backup holds, case " + i).isEqualTo(inBackup);
                    refused++;
                } else {
                    assertThat(builder.halted()).as("case " + i + " " + longer).isEmpty();
                    assertCheckpointsAgree(log);
                }
            }
        }
        assertThat(refused).as("restored ones that are refused; the others go on").isEqualTo(RESTORES - (RESTORES + 1) / 3);
        System.out.printf("%d restored backups on %s: %d refused, the others go on, no second history%n", RESTORES, database, refused);
    }

    private static List<String> notes(RawLog log) {
        return log.jdbc.sql("select note from log_checkpoint order by size").query(String.class).list();
    }

    private static void grow(String url, Path kept, Random random, int rounds) {
        try (var log = new RawLog(url)) {
            var builder = log.builder(kept);
            builder.start();
            for (int i = 0; i < rounds; i++) {
                log.record(1 + random.nextInt(30), random);
                log.awaitCovered(builder);
            }
            builder.stop();
            assertThat(builder.halted()).isEmpty();
        }
    }

    private static void assertCheckpointsAgree(RawLog log) {
        var leaves = log.leaves();
        assertThat(log.jdbc.sql("select size, root from log_checkpoint").query((row, n) -> List.of(row.getLong(1), Hash.of(row.getBytes(2)))).list())
                .allSatisfy(each -> assertThat(each.get(1)).isEqualTo(RawLog.root(leaves.subList(0, ((Long) each.getFirst()).intValue()))));
    }

    private static long size(String note) {
        return Checkpoint.parse(note.substring(0, note.indexOf("\n\n") + 1)).size();
    }

    /** Without the kept checkpoint nothing is recorded until the operator brings one; an older one of this log will do, one of a longer log will not. */
    @Test
    void a_log_whose_kept_checkpoint_is_lost_is_written_again_when_somebody_brings_one() throws Exception {
        var kept = directory.resolve("kept/checkpoint");
        try (var log = new RawLog(TestDatabase.H2.fresh())) {
            var builder = log.builder(kept);
            builder.start();
            log.record(20, new Random(1));
            log.awaitCovered(builder);
            var older = Files.readString(kept);
            log.record(20, new Random(2));
            log.awaitCovered(builder);
            builder.stop();
            Files.delete(kept);
            var without = startedAndStopped(log, kept);
            assertThat(without.halted().orElseThrow()).contains("the log holds 40 events", "there is no checkpoint in " + kept, "another node has it at /log/checkpoint");
            assertThat(kept).as("nothing is kept that was not compared").doesNotExist();
            Files.writeString(kept, "lost\n");
            assertThat(startedAndStopped(log, kept).halted().orElseThrow()).contains("the file " + kept + " holds no checkpoint", "put the latest one of this log there");
            var longer = new Checkpoint(RawLog.ORIGIN, 41, Hash.OF_NOTHING);
            Files.writeString(kept, RawLog.KEYS.checkpoints().sign(longer.text()).whole());
            assertThat(startedAndStopped(log, kept).halted().orElseThrow()).contains("it was set back");
            var other = new Checkpoint(RawLog.ORIGIN, 20, Hash.OF_NOTHING);
            Files.writeString(kept, RawLog.KEYS.checkpoints().sign(other.text()).whole());
            assertThat(startedAndStopped(log, kept).halted().orElseThrow()).contains("not those that were signed");
            Files.writeString(kept, older);
            assertThat(startedAndStopped(log, kept).halted()).isEmpty();
            assertThat(size(Files.readString(kept))).isEqualTo(40);
        }
    }

    private static TreeBuilder startedAndStopped(RawLog log, Path kept) {
        var builder = log.builder(kept);
        builder.start();
        builder.stop();
        return builder;
    }

    /** A database that goes back under a running node, as when a standby that lags takes over, stops it as well. */
    @ParameterizedTest
    @EnumSource
    void a_log_that_is_set_back_under_a_running_node_is_found(TestDatabase database) throws Exception {
        try (var log = new RawLog(database.fresh())) {
            var builder = log.builder(directory.resolve("checkpoint"));
            builder.start();
            log.record(20, new Random(1));
            log.awaitCovered(builder);
            log.intrude(jdbc -> {
                jdbc.sql("delete from event where position >= 15").update();
                jdbc.sql("update log_head set next_position = 15").update();
                jdbc.sql("delete from log_checkpoint where size > 15").update();
            });
            log.record(1, new Random(2));
            log.head.reached(1_000);
            await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofSeconds(20)).until(() -> builder.halted().isPresent());
            builder.stop();
            assertThat(builder.halted().orElseThrow()).contains("the log holds 16 events", "signed over 20", "Restore a backup that holds at least 20 events");
        }
    }

    /** A restore brings events and checkpoints and no tree, which is built anew and has to fit all that was signed. */
    @ParameterizedTest
    @EnumSource
    void the_tree_is_built_anew_and_compared_with_all_that_was_signed(TestDatabase database) throws Exception {
        for (boolean changed : new boolean[] {false, true}) {
            var kept = directory.resolve("kept-" + changed);
            try (var log = new RawLog(database.fresh())) {
                var builder = log.builder(kept);
                builder.start();
                for (int i = 0; i < 5; i++) {
                    log.record(100, new Random(i));
                    log.awaitCovered(builder);
                }
                builder.stop();
                log.intrude(jdbc -> List.of("delete from log_tile", "delete from log_edge_tile",
                        "update log_tree set size = 0, edge = cast('' as bytea)").forEach(sql -> jdbc.sql(sql).update()));
                if (changed) {
                    log.intrude(jdbc -> jdbc.sql("update event set commitment = ? where position = 150").param(new byte[32]).update());
                }
                var again = log.builder(kept);
                again.start();
                log.awaitCovered(again);
                again.stop();
                if (changed) {
                    assertThat(again.halted().orElseThrow()).contains("the first 200 events are not those that were signed");
                } else {
                    assertThat(again.halted()).isEmpty();
                    assertCheckpoints(log);
                }
            }
        }
    }

    @Test
    void a_log_that_another_key_has_signed_is_not_written() throws IOException {
        var kept = directory.resolve("kept");
        try (var log = new RawLog(TestDatabase.H2.fresh())) {
            var builder = log.builder(kept);
            builder.start();
            builder.stop();
            var others = new LogKeys(NoteSigner.of(RawLog.ORIGIN, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2}),
                    RawLog.KEYS.receipts());
            Files.delete(kept);
            var stranger = new TreeBuilder(new TreeRows(log.jdbc), log.transactions(), others, new KeptCheckpoint(kept, others.checkpoints().key()), log.head,
                    log.appender, Duration.ofMillis(10), Steps.UNWATCHED);
            stranger.start();
            stranger.stop();
            assertThat(stranger.halted().orElseThrow()).contains("not signed by " + others.checkpoints().key().text(), "monitor.log.key");
        }
    }
}
