package org.ceasefiremonitor.api.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.log.note.SignedNote;
import org.ceasefiremonitor.core.rotation.Handover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.jspecify.annotations.Nullable;

/** A log that goes on under another name and key: who signs which checkpoints, and what the old key does not sign any more. */
class RotatedLogTest {

    private static final NoteSigner OLD = RawLog.KEYS.checkpoints();
    private static final NoteSigner NEW = signer("log.example/raw/2", 2);

    @TempDir
    private Path directory;

    private static NoteSigner signer(String name, int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return NoteSigner.of(name, bytes);
    }

    private static LogKeys keys(NoteSigner signer, @Nullable FormerKey former) {
        return new LogKeys(signer, signer(signer.key().name() + "/receipt", 9), former);
    }

    private static LogKeys fromOld() {
        return keys(NEW, new FormerKey(OLD.key(), OLD));
    }

    private TreeBuilder started(RawLog log, LogKeys keys) {
        var builder = log.builder(directory.resolve("kept/checkpoint"), log.transactions(), keys);
        builder.start();
        return builder;
    }

    private static void awaitCovered(TreeBuilder builder, long size) {
        await().atMost(Duration.ofSeconds(30)).until(() -> builder.covered() == size);
    }

    private static Handover handover(RawLog log, LogKeys keys, TreeBuilder builder) {
        return new Rotating(new TreeRows(log.jdbc), keys, builder).handover().orElseThrow();
    }

    private static List<SignedNote> notes(RawLog log) {
        return log.jdbc.sql("select note from log_checkpoint order by size").query(String.class).list().stream()
                .map(note -> SignedNote.parse(note.getBytes(StandardCharsets.UTF_8))).toList();
    }

    private static void assertSignedBy(RawLog log, SignedNote note, NoteSigner signer) {
        var checkpoint = Checkpoint.parse(note.text());
        assertThat(note.signedBy(signer.key())).as(note.text()).isTrue();
        assertThat(checkpoint.origin()).isEqualTo(signer.key().name());
        assertThat(checkpoint.root()).as(note.text()).isEqualTo(log.root((int) checkpoint.size()));
    }

    @ParameterizedTest
    @EnumSource
    void the_old_key_signs_what_stands_before_the_rotation_and_the_new_one_the_rest_of_the_same_tree(TestDatabase database) throws Exception {
        try (var log = new RawLog(database.fresh())) {
            var before = started(log, RawLog.KEYS);
            log.record(300, new Random(1));
            log.awaitCovered(before);
            before.stop();

            var rotating = started(log, fromOld());
            assertThat(rotating.halted().orElseThrow()).contains("is to be rotated from " + OLD.key().text() + " to " + NEW.key().text(), "RotateLog");
            // what another node still records is signed under the old name
            log.record(20, new Random(2));
            awaitCovered(rotating, 320);
            await().until(() -> new Rotating(new TreeRows(log.jdbc), fromOld(), rotating).handover().isPresent());
            var handover = handover(log, fromOld(), rotating);
            assertThat(handover.checkpoint()).isEqualTo(notes(log).getLast().whole());
            assertThat(handover.comparedWithKept()).isTrue();
            log.rotate(handover);
            log.record(10, new Random(3));
            awaitCovered(rotating, 331);
            assertThat(rotating.halted()).isEmpty();
            assertThat(new Rotating(new TreeRows(log.jdbc), fromOld(), rotating).handover()).as("it is rotated once").isEmpty();
            rotating.stop();

            assertThat(notes(log)).anyMatch(note -> Checkpoint.parse(note.text()).size() == 320).anyMatch(note -> Checkpoint.parse(note.text()).size() > 320)
                    .allSatisfy(note -> assertSignedBy(log, note, Checkpoint.parse(note.text()).size() <= 320 ? OLD : NEW));
            assertGoesOn(log);
        }
    }

    /** With the old key nothing is written any more; with the new one alone all goes on, also where the tree is built anew. */
    private void assertGoesOn(RawLog log) throws Exception {
        var kept = Files.readString(directory.resolve("kept/checkpoint"));
        assertThat(kept).startsWith(NEW.key().name() + "\n331\n");
        var old = started(log, RawLog.KEYS);
        old.stop();
        assertThat(old.halted().orElseThrow()).contains("since position 320 the log is signed by " + NEW.key().text());
        log.intrude(jdbc -> List.of("delete from log_tile", "delete from log_edge_tile", "update log_tree set size = 0, edge = cast('' as bytea)")
                .forEach(sql -> jdbc.sql(sql).update()));
        var alone = started(log, keys(NEW, null));
        log.record(5, new Random(4));
        awaitCovered(alone, 336);
        alone.stop();
        assertThat(alone.halted()).isEmpty();
        assertSignedBy(log, notes(log).getLast(), NEW);
        var back = started(log, keys(signer(OLD.key().name(), 3), new FormerKey(NEW.key(), NEW)));
        back.stop();
        assertThat(back.halted().orElseThrow()).contains("each name is used once");
    }

    /** Without the kept checkpoint the log may have been set back: the old key, which may have signed more, signs nothing beside it. */
    @Test
    void a_log_whose_kept_checkpoint_is_lost_goes_on_only_under_another_name_and_says_so() throws Exception {
        try (var log = new RawLog(TestDatabase.H2.fresh())) {
            var before = started(log, RawLog.KEYS);
            log.record(30, new Random(1));
            log.awaitCovered(before);
            before.stop();
            log.record(7, new Random(2));
            Files.delete(directory.resolve("kept/checkpoint"));
            var without = started(log, RawLog.KEYS);
            without.stop();
            assertThat(without.halted().orElseThrow()).contains("there is no checkpoint in", "rotate it");

            // the old key is not trusted any more, so its public half is all that the node has
            var keys = keys(NEW, new FormerKey(OLD.key(), null));
            for (var each : List.of(fromOld(), keys)) {
                var rotating = started(log, each);
                awaitCovered(rotating, 30);
                var handover = handover(log, each, rotating);
                assertThat(handover.comparedWithKept()).isFalse();
                assertThat(handover.vouched() == null).isEqualTo(each == keys);
                assertThat(handover.checkpoint()).startsWith(OLD.key().name() + "\n30\n");
                rotating.stop();
                assertThat(directory.resolve("kept/checkpoint")).as("nothing is kept that was not compared").doesNotExist();
                assertThat(notes(log)).allMatch(note -> Checkpoint.parse(note.text()).size() <= 30);
            }
            var rotating = started(log, keys);
            awaitCovered(rotating, 30);
            log.rotate(handover(log, keys, rotating));
            awaitCovered(rotating, 38);
            await().until(() -> rotating.halted().isEmpty());
            rotating.stop();
            assertSignedBy(log, notes(log).getLast(), NEW);
            assertThat(Files.readString(directory.resolve("kept/checkpoint"))).startsWith(NEW.key().name() + "\n38\n");
        }
    }
}
