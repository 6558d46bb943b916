package org.ceasefiremonitor.api.benchmark;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.ceasefiremonitor.api.TestDatabase;

/**
 * The limit: a writer that takes what has gathered and inserts the same rows with the same bytes into tables of the same form by one
 * statement, the fastest way that was found, and does nothing else: no decision, no rule, no check. Shares no code with the appender.
 */
final class RawGroupCommit implements AutoCloseable {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();
    /** What stands beside an event for the tree over the log. */
    private static final List<String> LEAF = List.of("salt", "envelope", "commitment");

    private final Connection connection;
    private final int eventsEach;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(10_000);
    private final AtomicLong number = new AtomicLong();
    private final Sample events;
    private final Sample things;
    private final String sql;
    private final Thread writer = new Thread(this::write, "raw-writer");
    private volatile boolean closed;
    private long position;

    RawGroupCommit(String url, int eventsEach) throws SQLException {
        this(url, eventsEach, "raw_", true);
    }

    /**
     * @param prefix of the names of its tables
     * @param leaves whether events have beside them what the tree over the log needs
     */
    RawGroupCommit(String url, int eventsEach, String prefix, boolean leaves) throws SQLException {
        this.eventsEach = eventsEach;
        connection = TestDatabase.open(url);
        try (var statement = connection.createStatement()) {
            for (var table : List.of("event", "thing", "log_head")) {
                statement.execute("drop table if exists " + prefix + table);
                statement.execute("create table " + prefix + table + " (like " + table + " including all)");
            }
            for (var column : leaves ? List.<String>of() : LEAF) {
                statement.execute("alter table " + prefix + "event drop column " + column);
            }
            statement.execute("insert into " + prefix + "log_head select * from log_head");
        }
        events = new Sample("select " + columns(prefix + "event") + " from event where type = 'zone.ViolationReported' order by position desc limit 2000");
        things = new Sample("select * from thing where id like 'violation/%' limit 2000");
        sql = "with head as (update " + prefix + "log_head set next_position = next_position + ? where id = 1 returning next_position),"
                + " events as (insert into " + prefix + "event select * from unnest(" + events.arrays() + ")),"
                + " things as (insert into " + prefix + "thing select * from unnest(" + things.arrays() + "))"
                + " select next_position from head";
        writer.start();
    }

    private String columns(String table) throws SQLException {
        try (var statement = connection.createStatement(); var none = statement.executeQuery("select * from " + table + " limit 0")) {
            var names = new ArrayList<String>();
            for (int column = 1; column <= none.getMetaData().getColumnCount(); column++) {
                names.add(none.getMetaData().getColumnName(column));
            }
            return String.join(", ", names);
        }
    }

    private record Waiting(int reports, CompletableFuture<Void> done) {
    }

    /** One request with the rows of one report; waits until it is committed. */
    void request() throws Exception {
        request(1);
    }

    /** One request with the rows of so many reports; waits until it is committed. */
    void request(int reports) throws Exception {
        var waiting = new Waiting(reports, new CompletableFuture<>());
        queue.put(waiting);
        waiting.done.get(30, TimeUnit.SECONDS);
    }

    private void write() {
        var batch = new ArrayList<Waiting>();
        while (!closed) {
            try {
                var first = queue.poll(50, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                batch.clear();
                batch.add(first);
                queue.drainTo(batch, 255);
                commit(batch.stream().mapToInt(Waiting::reports).sum());
                batch.forEach(waiting -> waiting.done.complete(null));
            } catch (InterruptedException | SQLException e) {
                batch.forEach(waiting -> waiting.done.completeExceptionally(e));
            }
        }
    }

    private void commit(int reports) throws SQLException {
        var eventRows = new ArrayList<Object[]>();
        var thingRows = new ArrayList<Object[]>();
        for (int i = 0; i < reports; i++) {
            long id = number.incrementAndGet();
            for (int k = 0; k < eventsEach; k++) {
                var row = events.rows.get((int) (position % events.rows.size())).clone();
                row[0] = position;
                row[1] = IDS.generate();
                row[4] = position;
                eventRows.add(row);
                position++;
            }
            var row = things.rows.get((int) (id % things.rows.size())).clone();
            row[0] = "violation/raw-" + id;
            thingRows.add(row);
        }
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, (long) reports * eventsEach);
            int parameter = 1;
            for (var column : events.columns(eventRows)) {
                statement.setArray(++parameter, column);
            }
            for (var column : things.columns(thingRows)) {
                statement.setArray(++parameter, column);
            }
            statement.executeQuery().close();
        }
    }

    /** Rows that were recorded for real, and the types of their columns. */
    private final class Sample {

        private final List<String> types = new ArrayList<>();
        private final List<Object[]> rows = new ArrayList<>();

        private Sample(String query) throws SQLException {
            try (var statement = connection.createStatement(); var found = statement.executeQuery(query)) {
                int columns = found.getMetaData().getColumnCount();
                for (int column = 1; column <= columns; column++) {
                    types.add(found.getMetaData().getColumnTypeName(column));
                }
                while (found.next()) {
                    var row = new Object[columns];
                    for (int column = 0; column < columns; column++) {
                        row[column] = found.getObject(column + 1);
                    }
                    rows.add(row);
                }
            }
        }

        private String arrays() {
            return types.stream().map(type -> "cast(? as " + type + "[])").collect(Collectors.joining(", "));
        }

        private List<Array> columns(List<Object[]> of) throws SQLException {
            var columns = new ArrayList<Array>();
            for (int column = 0; column < types.size(); column++) {
                Object[] values = switch (types.get(column)) {
                    case "varchar" -> new String[of.size()];
                    case "int8" -> new Long[of.size()];
                    case "bool" -> new Boolean[of.size()];
                    case "bytea" -> new byte[of.size()][];
                    default -> new Object[of.size()];
                };
                for (int i = 0; i < values.length; i++) {
                    values[i] = of.get(i)[column];
                }
                columns.add(connection.createArrayOf(types.get(column), values));
            }
            return columns;
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
