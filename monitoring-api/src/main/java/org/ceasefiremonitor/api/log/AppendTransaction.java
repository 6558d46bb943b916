package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ceasefiremonitor.api.log.Steps.Step;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of the appender: takes the head's row lock, gives dense positions, inserts, commits.
 *
 * <p>It first hopes that nothing conflicts and relies on the unique keys; PostgreSQL does that in one statement where it can. If a key is
 * hurt it rolls back and does the same batch again with a look before each request: under the head lock nothing else can move, so the look
 * is exact, each request gets its own reason, and its neighbours are recorded.
 */
final class AppendTransaction {

    private final Connection connection;
    private final Dialect dialect;
    private final RisingTime time;
    private final Steps steps;
    private final Leaf.Making leaves;

    AppendTransaction(Connection connection, Dialect dialect, RisingTime time, Steps steps, Leaf.Making leaves) {
        this.connection = connection;
        this.dialect = dialect;
        this.time = time;
        this.steps = steps;
        this.leaves = leaves;
    }

    /** The answer to the commit was lost: whether the transaction took place is not known. */
    static final class OutcomeUnknown extends Exception {
        private static final long serialVersionUID = 1L;

        OutcomeUnknown(SQLException cause) {
            super(cause);
        }
    }

    /** An {@link Appended} or a {@link DecideAgain} for each request, in order. */
    List<Object> append(List<AppendRequest> requests) throws SQLException, OutcomeUnknown {
        if (requests.stream().allMatch(request -> request.definitions().isEmpty())) {
            var hoped = dialect == Dialect.POSTGRESQL && SingleStatement.takes(requests) ? atOnce(requests) : hopeful(requests);
            if (hoped != null) {
                return hoped;
            }
        }
        return careful(requests);
    }

    private @Nullable List<Object> atOnce(List<AppendRequest> requests) throws SQLException, OutcomeUnknown {
        connection.setAutoCommit(true);
        Appended first;
        try {
            // both in one exchange with the database
            steps.at(Step.APPEND, false);
            steps.at(Step.COMMIT, false);
            first = new SingleStatement(connection, leaves).record(requests, time.next());
            steps.at(Step.APPEND, true);
            steps.at(Step.COMMIT, true);
        } catch (SQLException e) {
            if (isConflict(e)) {
                return null;
            }
            if (mayHaveCommitted(e)) {
                throw new OutcomeUnknown(e);
            }
            throw e;
        }
        return first == null ? hopeful(requests) : List.copyOf(places(requests, first, same(first.directoryVersion(), requests.size())));
    }

    private @Nullable List<Object> hopeful(List<AppendRequest> requests) throws SQLException, OutcomeUnknown {
        connection.setAutoCommit(false);
        try {
            var head = moveHead(requests.stream().mapToInt(request -> request.events().size()).sum(), 0);
            if (requests.stream().anyMatch(request -> request.directoryVersion() != head.directoryVersion())) {
                connection.rollback();
                return null;
            }
            var answers = List.<Object>copyOf(insert(requests, head, same(head.directoryVersion(), requests.size())));
            commit();
            return answers;
        } catch (SQLException e) {
            connection.rollback();
            if (isConflict(e)) {
                return null;
            }
            throw e;
        }
    }

    private List<Object> careful(List<AppendRequest> requests) throws SQLException, OutcomeUnknown {
        connection.setAutoCommit(false);
        try {
            var before = moveHead(0, 0);
            var conflicts = new Conflicts(connection, before.directoryVersion());
            var answers = new ArrayList<Object>();
            var accepted = new ArrayList<AppendRequest>();
            for (var request : requests) {
                var conflict = conflicts.of(request);
                if (conflict == null) {
                    conflicts.accept(request);
                    accepted.add(request);
                    answers.add(request);
                } else {
                    answers.add(conflict);
                }
            }
            if (accepted.isEmpty()) {
                connection.rollback();
                return answers;
            }
            var changes = accepted.stream().filter(request -> !request.definitions().isEmpty()).count();
            var head = moveHead(accepted.stream().mapToInt(request -> request.events().size()).sum(), changes);
            var versions = new long[accepted.size()];
            var version = before.directoryVersion();
            for (int i = 0; i < versions.length; i++) {
                version += accepted.get(i).definitions().isEmpty() ? 0 : 1;
                versions[i] = version;
            }
            var inserted = insert(accepted, head, versions).iterator();
            commit();
            answers.replaceAll(answer -> answer instanceof AppendRequest ? inserted.next() : answer);
            return answers;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private void commit() throws OutcomeUnknown {
        try {
            steps.at(Step.COMMIT, false);
            connection.commit();
            steps.at(Step.COMMIT, true);
        } catch (SQLException e) {
            throw new OutcomeUnknown(e);
        }
    }

    /** Takes the head's lock and tells the place of the first event, and the version of the directory after the changes. */
    private Appended moveHead(int events, long directoryChanges) throws SQLException {
        try (var statement = connection.prepareStatement(dialect.moveHead)) {
            statement.setLong(1, events);
            statement.setLong(2, time.next());
            statement.setLong(3, events - 1L);
            statement.setLong(4, directoryChanges);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("table log_head has no row; the database was not migrated or was tampered with");
                }
                return new Appended(rows.getLong(1) - events, rows.getLong(2) - (events - 1L), rows.getLong(3));
            }
        }
    }

    private List<Appended> insert(List<AppendRequest> requests, Appended head, long[] versions) throws SQLException {
        var places = places(requests, head, versions);
        steps.at(Step.APPEND, false);
        new BatchRows(connection, requests, places, leaves).insert();
        steps.at(Step.APPEND, true);
        return places;
    }

    /** Where each request stands if the first one stands at the place of the batch and none leaves a gap. */
    private List<Appended> places(List<AppendRequest> requests, Appended batch, long[] versions) {
        var places = new ArrayList<Appended>(requests.size());
        long events = 0;
        for (int i = 0; i < versions.length; i++) {
            places.add(new Appended(batch.firstPosition() + events, batch.firstMicros() + events, versions[i]));
            events += requests.get(i).events().size();
        }
        time.reached(batch.firstMicros() + events - 1);
        return places;
    }

    private static long[] same(long version, int requests) {
        var versions = new long[requests];
        Arrays.fill(versions, version);
        return versions;
    }

    /** SQLSTATE class 23: a unique key was hurt, or a compare-and-set found nothing. Batches hide the cause in the next exception. */
    private static boolean isConflict(SQLException e) {
        for (SQLException each = e; each != null; each = each.getNextException()) {
            if (each.getSQLState() != null && each.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a statement that commits by itself may have done so. What the database says about the statement, it says instead of
     * committing; a lost connection (class 08), a server that stops (57) or fails (58, XX), and what has no state, say nothing about it.
     */
    private static boolean mayHaveCommitted(SQLException e) {
        var state = e.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57") || state.startsWith("58") || state.startsWith("XX");
    }
}
