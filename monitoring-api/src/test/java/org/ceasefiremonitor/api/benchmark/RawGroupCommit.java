package org.ceasefiremonitor.api.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.ceasefiremonitor.api.TestDatabase;

/**
 * The limit: a writer that takes what has gathered and inserts the same rows with the same bytes into tables of the same form in one
 * transaction, and does nothing else: no decision, no rule, no check. Shares no code with the appender.
 */
final class RawGroupCommit implements AutoCloseable {

    private final Connection connection;
    private final int eventsEach;
    private final BlockingQueue<CompletableFuture<Void>> queue = new ArrayBlockingQueue<>(10_000);
    private final AtomicLong number = new AtomicLong();
    private final List<Object[]> events;
    private final List<Object[]> things;
    private final Thread writer = new Thread(this::write, "raw-writer");
    private volatile boolean closed;
    private long position;

    RawGroupCommit(String url, int eventsEach) throws SQLException {
        this.eventsEach = eventsEach;
        connection = TestDatabase.open(url);
        try (var statement = connection.createStatement()) {
            for (var table : List.of("event", "thing", "log_head")) {
                statement.execute("drop table if exists raw_" + table);
                statement.execute("create table raw_" + table + " (like " + table + " including all)");
            }
            statement.execute("insert into raw_log_head select * from log_head");
        }
        events = sample("select * from event where type = 'zone.ViolationReported' order by position desc limit 2000");
        things = sample("select * from thing where id like 'violation/%' limit 2000");
        connection.setAutoCommit(false);
        writer.start();
    }

    private List<Object[]> sample(String sql) throws SQLException {
        var sample = new ArrayList<Object[]>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new Object[columns];
                for (int column = 0; column < columns; column++) {
                    row[column] = rows.getObject(column + 1);
                }
                sample.add(row);
            }
        }
        return sample;
    }

    private static String places(List<Object[]> rows) {
        return "(" + String.join(",", Collections.nCopies(rows.getFirst().length, "?")) + ")";
    }

    /** One request; waits until it is committed. */
    void request() throws Exception {
        var done = new CompletableFuture<Void>();
        queue.put(done);
        done.get(30, TimeUnit.SECONDS);
    }

    private void write() {
        var batch = new ArrayList<CompletableFuture<Void>>();
        while (!closed) {
            try {
                var first = queue.poll(50, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                batch.clear();
                batch.add(first);
                queue.drainTo(batch, 255);
                commit(batch.size());
                batch.forEach(done -> done.complete(null));
            } catch (InterruptedException | SQLException e) {
                batch.forEach(done -> done.completeExceptionally(e));
            }
        }
    }

    private void commit(int requests) throws SQLException {
        try (var head = connection.prepareStatement("update raw_log_head set next_position = next_position + ? where id = 1 "
                + "returning next_position");
                var event = connection.prepareStatement("insert into raw_event values " + places(events));
                var thing = connection.prepareStatement("insert into raw_thing values " + places(things))) {
            head.setLong(1, (long) requests * eventsEach);
            head.executeQuery().close();
            for (int i = 0; i < requests; i++) {
                long id = number.incrementAndGet();
                for (int k = 0; k < eventsEach; k++) {
                    var row = events.get((int) (position % events.size()));
                    for (int column = 0; column < row.length; column++) {
                        event.setObject(column + 1, switch (column) {
                            case 0 -> position;
                            case 1 -> UUID.randomUUID();
                            case 4 -> position;
                            default -> row[column];
                        });
                    }
                    event.addBatch();
                    position++;
                }
                var row = things.get((int) (id % things.size()));
                for (int column = 0; column < row.length; column++) {
                    thing.setObject(column + 1, column == 0 ? "violation/raw-" + id : row[column]);
                }
                thing.addBatch();
            }
            event.executeBatch();
            thing.executeBatch();
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }
}
