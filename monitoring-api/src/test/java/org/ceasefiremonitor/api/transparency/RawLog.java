package org.ceasefiremonitor.api.transparency;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.log.Appender;
import org.ceasefiremonitor.api.log.LogHead;
import org.ceasefiremonitor.api.log.Steps;
import org.ceasefiremonitor.core.log.leaf.Commitment;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.rotation.Handover;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A log in a database, without a node: events that say nothing but have commitments, and builders of the tree over them. */
final class RawLog implements AutoCloseable {

    static final String ORIGIN = "log.example/raw/1";
    static final LogKeys KEYS = new LogKeys(NoteSigner.of(ORIGIN, new byte[32]), NoteSigner.of(ORIGIN + "/receipt", new byte[32]));

    final String url;
    final JdbcClient jdbc;
    final LogHead head = new LogHead();
    final Appender appender;
    private final DriverManagerDataSource source;
    /** Keeps a database of H2 open between the others. */
    private final Connection anchor;

    RawLog(String url) {
        this.url = url;
        try {
            anchor = TestDatabase.open(url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        source = new DriverManagerDataSource(url);
        jdbc = JdbcClient.create(source);
        appender = new Appender(() -> TestDatabase.open(url), head, Clock.systemUTC(), Duration.ofSeconds(5), Steps.UNWATCHED);
    }

    TransactionOperations transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** Changes what nobody may change, at once. */
    void intrude(Consumer<JdbcClient> change) {
        var intruder = TestDatabase.intruder(url);
        new TransactionTemplate(new JdbcTransactionManager(intruder)).executeWithoutResult(status -> change.accept(JdbcClient.create(intruder)));
    }

    TreeBuilder builder(Path kept) {
        return builder(kept, transactions());
    }

    TreeBuilder builder(Path kept, TransactionOperations transactions) {
        return builder(kept, transactions, KEYS);
    }

    TreeBuilder builder(Path kept, TransactionOperations transactions, LogKeys keys) {
        return new TreeBuilder(new TreeRows(jdbc), transactions, keys, new KeptCheckpoint(kept, keys.checkpoints().key()), head, appender, Duration.ofMillis(10),
                Steps.UNWATCHED);
    }

    /** Records events as the appender does, so that the head moves with them. */
    void record(int count, Random random) {
        record(count, random, "zone.Done", "{}");
    }

    /** Records the event of a rotation. */
    void rotate(Handover handover) {
        record(1, new Random(0), TreeRows.ROTATED, new JsonMapper().writeValueAsString(Map.of("handover", handover)));
    }

    private void record(int count, Random random, String type, String payload) {
        transactions().executeWithoutResult(status -> {
            long first = jdbc.sql("select next_position from log_head where id = 1 for update").query(Long.class).single();
            for (long position = first; position < first + count; position++) {
                var commitment = new byte[32];
                random.nextBytes(commitment);
                jdbc.sql("""
                        insert into event (position, event_id, aggregate_type, aggregate_id, sequence, type, revision, recorded_at, payload, command, command_id,
                            correlation_id, actor_participant, actor_pseudonym, actor_capacity, authenticated, tlp, releasable_to, originator, salt, about,
                            envelope, commitment)
                        values (?, ?, 'Zone', 'zone/z', ?, ?, '1', ?, ?, 'Do', 'c', 'c', 'xaa', 'p', 'MONITOR', false, 'CLEAR', ' ', 'xaa', ?, 'zone/z', '{}', ?)""")
                        .params(position, UUID.randomUUID(), position, type, Instant.EPOCH.plusMillis(position).atOffset(ZoneOffset.UTC), payload, commitment, commitment).update();
            }
            jdbc.sql("update log_head set next_position = next_position + ? where id = 1").param(count).update();
        });
        head.reached(jdbc.sql("select next_position - 1 from log_head").query(Long.class).single());
    }

    /** Waits until a checkpoint covers all that is recorded. */
    void awaitCovered(TreeBuilder builder) {
        long events = jdbc.sql("select next_position from log_head").query(Long.class).single();
        await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofSeconds(60)).until(() -> builder.covered() >= events || builder.halted().isPresent());
    }

    /** The root over the first events, by the words of RFC 6962 and not by a tree. */
    Hash root(int size) {
        return root(leaves().subList(0, size));
    }

    List<Hash> leaves() {
        return new ArrayList<>(jdbc.sql("select commitment from event order by position")
                .query((row, n) -> Hash.ofLeaf(new Commitment(Hash.of(row.getBytes(1))).entry())).list());
    }

    static Hash root(List<Hash> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? Hash.OF_NOTHING : leaves.getFirst();
        }
        int middle = Integer.highestOneBit(leaves.size() - 1);
        return Hash.ofNode(root(leaves.subList(0, middle)), root(leaves.subList(middle, leaves.size())));
    }

    @Override
    public void close() {
        appender.close();
        try {
            anchor.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
