package org.ceasefiremonitor.projections.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the events of one unit of work change in one view, until it is written. */
final class ViewBatch {

    private final String view;
    /** Position that the database holds. */
    private final long stored;
    private final boolean countsLater;
    /** Position of the last event of the view that was handled. */
    private long reached;
    private final StatementPlan plan = new StatementPlan();
    private final Map<Tally, Map<Tally.Counted, Long>> tallies = new LinkedHashMap<>();
    private final Map<String, Object> kept = new HashMap<>();
    /** What is cleared, again after each writing: what is kept from an event before may still say it. */
    private final Set<Cleared> cleared = new LinkedHashSet<>();

    private record Cleared(String table, String subject) {
    }

    ViewBatch(String view, long stored, boolean countsLater) {
        this.view = view;
        this.stored = stored;
        this.countsLater = countsLater;
        this.reached = stored;
    }

    long reached() {
        return reached;
    }

    /** Moves on to an event; a parked event that is processed late does not move the view back. */
    void reach(long position) {
        reached = Math.max(reached, position);
    }

    StagedChanges stage(long position) {
        return new StagedChanges(position);
    }

    /** Position that the database holds. */
    long stored() {
        return stored;
    }

    String view() {
        return view;
    }

    /**
     * Writes the rows that were collected.
     *
     * @param naming puts the names of tables right
     */
    void writeRows(Connection connection, UnaryOperator<String> naming) throws SQLException {
        if (countsLater) {
            tallies.forEach((tally, moves) -> moves.forEach((counted, delta) -> note(tally, counted, delta)));
            tallies.clear();
        }
        plan.run(connection, naming);
        for (Map.Entry<Tally, Map<Tally.Counted, Long>> tally : tallies.entrySet()) {
            write(connection, naming, tally.getKey(), tally.getValue());
        }
        tallies.clear();
        for (Cleared each : cleared) {
            clear(connection, naming, each);
        }
    }

    private static void clear(Connection connection, UnaryOperator<String> naming, Cleared cleared) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(
                naming.apply("update " + cleared.table() + " set personal = null where subject = ? and personal is not null"))) {
            prepared.setString(1, cleared.subject());
            prepared.executeUpdate();
        }
    }

    /** Forgets what was collected and could not be written; the events before it are in the database, from where folds are read again. */
    void forget() {
        plan.clear();
        tallies.clear();
        kept.clear();
    }

    private void note(Tally tally, Tally.Counted counted, long delta) {
        if (delta != 0) {
            List<Object> row = new ArrayList<>(counted.key().size() + counted.detail().size() + 1);
            row.addAll(counted.key());
            row.addAll(counted.detail());
            row.add(delta);
            plan.add(tally.notes(), tally.note(), row.toArray());
        }
    }

    private static void write(Connection connection, UnaryOperator<String> naming, Tally tally, Map<Tally.Counted, Long> deltas) throws SQLException {
        List<Map.Entry<Tally.Counted, Long>> moves = new ArrayList<>(deltas.entrySet());
        moves.removeIf(move -> move.getValue() == 0);
        if (CopiedRows.canBe(connection)) {
            insert(connection, naming.apply(tally.raise()), tally, moves.stream().filter(move -> move.getValue() > 0).toList());
            moves.removeIf(move -> move.getValue() > 0);
        }
        if (moves.isEmpty()) {
            return;
        }
        int[] moved = move(connection, naming.apply(tally.move()), tally, moves);
        // A count that would begin below zero is refused by the table's check.
        insert(connection, naming.apply(tally.start()), tally, IntStream.range(0, moved.length).filter(i -> moved[i] == 0).mapToObj(moves::get).toList());
        drop(connection, naming.apply(tally.drop()), tally, moves.stream().filter(move -> move.getValue() < 0).toList());
    }

    private static int[] move(Connection connection, String sql, Tally tally, List<Map.Entry<Tally.Counted, Long>> moves) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            for (Map.Entry<Tally.Counted, Long> move : moves) {
                prepared.setLong(1, move.getValue());
                bind(prepared, 2, tally.key(), move.getKey().key());
                prepared.addBatch();
            }
            return prepared.executeBatch();
        }
    }

    private static void insert(Connection connection, String sql, Tally tally, List<Map.Entry<Tally.Counted, Long>> moves) throws SQLException {
        if (moves.isEmpty()) {
            return;
        }
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            for (Map.Entry<Tally.Counted, Long> move : moves) {
                Tally.Counted counted = move.getKey();
                bind(prepared, 1, tally.key(), counted.key());
                bind(prepared, 1 + counted.key().size(), tally.detail(), counted.detail());
                prepared.setLong(1 + counted.key().size() + counted.detail().size(), move.getValue());
                prepared.addBatch();
            }
            prepared.executeBatch();
        }
    }

    private static void drop(Connection connection, String sql, Tally tally, List<Map.Entry<Tally.Counted, Long>> moves) throws SQLException {
        if (moves.isEmpty()) {
            return;
        }
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            for (Map.Entry<Tally.Counted, Long> move : moves) {
                bind(prepared, 1, tally.key(), move.getKey().key());
                prepared.addBatch();
            }
            prepared.executeBatch();
        }
    }

    private static void bind(PreparedStatement prepared, int from, List<Column> columns, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Statement.bind(prepared, from + i, values.get(i), columns.get(i));
        }
    }

    /** The changes of one event, taken over into the batch only when its handler has returned. */
    final class StagedChanges implements Changes {

        private final long position;
        private final List<Runnable> staged = new ArrayList<>(4);
        private final Map<String, Object> keeping = new HashMap<>(2);

        private StagedChanges(long position) {
            this.position = position;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public void run(String thing, Statement statement, @Nullable Object... values) {
            staged.add(() -> plan.add(thing, statement, values));
        }

        @Override
        public void clear(String table, String subject) {
            staged.add(() -> cleared.add(new Cleared(table, subject)));
        }

        @Override
        public void count(Tally tally, List<?> key, List<?> detail, long delta) {
            Tally.Counted counted = tally.counted(key, detail);
            staged.add(() -> tallies.computeIfAbsent(tally, each -> new LinkedHashMap<>()).merge(counted, delta, Long::sum));
        }

        @Override
        public <T> @Nullable T kept(String key, Class<T> type, Supplier<@Nullable T> stored) {
            Object value = keeping.getOrDefault(key, kept.get(key));
            return value == null ? stored.get() : type.cast(value);
        }

        @Override
        public void keep(String key, Object value) {
            keeping.put(key, value);
        }

        void take() {
            staged.forEach(Runnable::run);
            kept.putAll(keeping);
        }
    }
}
