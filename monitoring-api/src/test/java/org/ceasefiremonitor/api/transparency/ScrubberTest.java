package org.ceasefiremonitor.api.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.log.StoredLeaves;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.core.log.leaf.Commitment;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Whatever is changed in an old row that nobody reads makes the node say so, until it is as it was. */
class ScrubberTest {

    private final HttpClient client = HttpClient.newHttpClient();

    private record Change(String what, String change, String back) {
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_is_not_what_was_signed_is_an_alarm_until_it_is_again(TestDatabase database) throws Exception {
        try (var node = Node.start(database.fresh(), "--monitor.log.scrub-rate=100000", "--monitor.log.pace=10ms")) {
            var armistice = new Armistice(new Http(node.uri("").getPort()));
            armistice.tell();
            var scrubber = node.get(Scrubber.class);
            // More than a tile, looked through while it grows, so that pages begin and end anywhere.
            for (int i = 0; node.head() < 300; i++) {
                armistice.report("v" + i, -9.5, "2024-03-01T10:00:00Z", "CLEAR");
            }
            long rounds = scrubber.rounds();
            await().atMost(Duration.ofSeconds(30)).until(() -> scrubber.rounds() > rounds + 1);
            assertThat(ready(node)).contains("\"status\":\"UP\"").doesNotContain("not what was signed");

            node.intruder().sql("update event set reason = 'another' where position = 290").update();
            awaitAlarm(node, "the event at position 290 is not what was signed");
            node.intruder().sql("update event set reason = null where position = 290").update();
            awaitNone(node);
            for (var change : List.of(
                    new Change("its columns are not", "payload = payload || ' '", "payload = substr(payload, 1, length(payload) - 1)"),
                    new Change("its columns are not", "recorded_at = recorded_at - interval '1' hour", "recorded_at = recorded_at + interval '1' hour"),
                    new Change("its columns are not", "originator = originator || 'x'", "originator = substr(originator, 1, length(originator) - 1)"),
                    new Change("its columns are not", "authenticated = not authenticated", "authenticated = not authenticated"),
                    new Change("its columns are not", "envelope = envelope || ' '", "envelope = substr(envelope, 1, length(envelope) - 1)"))) {
                node.intruder().sql("update event set " + change.change() + " where position = 3").update();
                awaitAlarm(node, "the event at position 3 is not what was signed: " + change.what());
                node.intruder().sql("update event set " + change.back() + " where position = 3").update();
                awaitNone(node);
            }
            for (var column : List.of("salt", "commitment")) {
                var before = node.jdbc().sql("select " + column + " from event where position = 3").query((row, n) -> row.getBytes(1)).single();
                node.intruder().sql("update event set " + column + " = ? where position = 3").param(new byte[32]).update();
                awaitAlarm(node, "its commitment is not to its envelope");
                // one of another length can not even be compared, and is no reason to look no more
                for (int length : new int[] {0, 31, 33}) {
                    node.intruder().sql("update event set " + column + " = ? where position = 3").param(Arrays.copyOf(before, length)).update();
                    awaitAlarm(node, "the event at position 3 is not what was signed: its " + column + " has " + length + " bytes and not 32");
                }
                long looked = scrubber.rounds();
                await().atMost(Duration.ofSeconds(30)).until(() -> scrubber.rounds() > looked);
                node.intruder().sql("update event set " + column + " = ? where position = 3").param(before).update();
                awaitNone(node);
            }
            var tile = node.jdbc().sql("select hashes from log_tile where height = 0 and number = 0").query((row, n) -> row.getBytes(1)).single();
            var changed = tile.clone();
            changed[3 * 32] ^= 1;
            node.intruder().sql("update log_tile set hashes = ? where height = 0 and number = 0").param(changed).update();
            awaitAlarm(node, "the event at position 3 is not what was signed: its entry is not the one in the tree");
            node.intruder().sql("update log_tile set hashes = ? where height = 0 and number = 0").param(tile).update();
            awaitNone(node);
            alarmsAtWhatIsAboveTheEntries(node, tile);
            node.intruder().sql("delete from event where position = 3").update();
            awaitAlarm(node, "it is missing");
        }
    }

    /** Whoever changes a row together with its tile has to change the tile above that, and then the root is another one. */
    private void alarmsAtWhatIsAboveTheEntries(Node node, byte[] tile) throws Exception {
        var above = node.jdbc().sql("select hashes from log_edge_tile where height = 1").query((row, n) -> row.getBytes(1)).single();
        var before = node.jdbc().sql("select salt, envelope, commitment from event where position = 3")
                .query((row, n) -> new Object[] {row.getBytes(1), row.getString(2), row.getBytes(3)}).single();
        var commitment = Commitment.to(new byte[32], (String) before[1]);
        var leaves = new ArrayList<Hash>();
        for (int i = 0; i < 256; i++) {
            leaves.add(i == 3 ? Hash.ofLeaf(commitment.entry()) : Hash.of(Arrays.copyOfRange(tile, 32 * i, 32 * i + 32)));
        }
        var changed = new byte[tile.length];
        for (int i = 0; i < 256; i++) {
            System.arraycopy(leaves.get(i).bytes(), 0, changed, 32 * i, 32);
        }
        node.intruder().sql("update event set salt = ?, commitment = ? where position = 3").params(new byte[32], commitment.value().bytes()).update();
        node.intruder().sql("update log_tile set hashes = ? where height = 0 and number = 0").param(changed).update();
        awaitAlarm(node, "the event at position 255 is not what was signed: what stands in the tree's level 1 is not made of the tile below it that ends there");
        node.intruder().sql("update log_edge_tile set hashes = ? where height = 1").param(RawLog.root(leaves).bytes()).update();
        awaitAlarm(node, "events is not what was signed: its root is not that of the kept checkpoint");
        node.intruder().sql("update log_edge_tile set hashes = ? where height = 1").param(new byte[0]).update();
        awaitAlarm(node, "the event at position 255 is not what was signed");
        node.intruder().sql("update event set salt = ?, commitment = ? where position = 3").params(before[0], before[2]).update();
        node.intruder().sql("update log_tile set hashes = ? where height = 0 and number = 0").param(tile).update();
        node.intruder().sql("update log_edge_tile set hashes = ? where height = 1").param(above).update();
        awaitNone(node);
    }

    @Test
    void a_failure_of_the_database_is_tried_again_and_any_other_is_an_alarm(@TempDir Path directory) throws Exception {
        try (var log = new RawLog(TestDatabase.H2.fresh())) {
            var builder = log.builder(directory.resolve("checkpoint"));
            builder.start();
            log.record(3, new Random(1));
            log.awaitCovered(builder);
            var source = new FailingSource();
            var scrubber = new Scrubber(new StoredLeaves(JdbcClient.create(source)), new TreeRows(log.jdbc), builder, 100_000);
            scrubber.start();
            await().until(() -> source.asked > 2);
            assertThat(scrubber.alarm()).isEmpty();
            assertThat(scrubber.next()).isZero();
            source.broken = true;
            await().until(() -> scrubber.rounds() > 1);
            assertThat(scrubber.alarm().orElseThrow()).contains("position 0 is not what was signed: it, or one before position 3, can not be looked at");
            scrubber.stop();
            builder.stop();
        }
    }

    /** A database that is away, or that gives what nothing can be made of. */
    private static final class FailingSource extends AbstractDataSource {

        private volatile int asked;
        private volatile boolean broken;

        @Override
        public Connection getConnection() throws SQLException {
            asked = asked + 1;
            if (broken) {
                throw new UnsupportedOperationException("broken");
            }
            throw new SQLException("away");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }

    private void awaitAlarm(Node node, String said) {
        await().atMost(Duration.ofSeconds(30)).until(() -> ready(node).contains(said));
    }

    private void awaitNone(Node node) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !ready(node).contains("not what was signed"));
    }

    private String ready(Node node) throws Exception {
        return client.send(HttpRequest.newBuilder(node.management("/actuator/health/readiness")).build(), BodyHandlers.ofString()).body();
    }
}
