package org.ceasefiremonitor.projections.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what events change in a view: each event once, all events of a unit of work together, and the position that the view has
 * reached with them.
 *
 * <p>Statements are collected while the events of a unit of work are handled and run, batched, when it is about to commit, on the
 * connection of its Spring transaction. An event whose position the view has already reached is skipped, so a second delivery changes
 * nothing; the row of {@code view_position} is locked for as long, so two writers of one view follow each other.
 *
 * <p>An error in a batch does not say which event it belongs to. After a batch has failed, the events up to its last one are therefore
 * written one by one, each behind a savepoint, so that the error meets the handler of its own event and can be parked there.
 *
 * <p>Thread-safe; one instance serves all views on a data source.
 */
public final class ViewWriter {

    private final DataSource dataSource;
    private final SQLExceptionTranslator translator;
    /** By view, the last position of the batch that failed last. */
    private final Map<String, Long> careful = new ConcurrentHashMap<>();

    /** @param dataSource the data source whose transactions the units of work are in */
    public ViewWriter(DataSource dataSource) {
        this.dataSource = dataSource;
        this.translator = new SQLErrorCodeSQLExceptionTranslator(dataSource);
    }

    /**
     * Handles an event that the view uses.
     *
     * @param view    name of the view, a row of {@code view_position}
     * @param message the event
     * @param handler says what changes; not called if the view has the event already
     */
    public void write(String view, EventMessage<?> message, Consumer<Changes> handler) {
        long position = Recorded.positionOf(message);
        ViewBatch batch = batch(view);
        if (position <= batch.reached() && !parked()) {
            return;
        }
        ViewBatch.StagedChanges changes = batch.stage(position);
        handler.accept(changes);
        changes.take();
        if (position <= careful.getOrDefault(view, -1L)) {
            writeAlone(batch);
        }
        batch.reach(position);
    }

    /** Handles an event that the view does not use: only its position counts. */
    public void pass(String view, EventMessage<?> message) {
        batch(view).reach(Recorded.positionOf(message));
    }

    /** Empties the tables of a view and puts it before the first event. For a rebuild in place; runs in the caller's transaction. */
    public void empty(String view, Iterable<String> tables) {
        onConnection("empty " + view, connection -> {
            try (java.sql.Statement statement = connection.createStatement()) {
                for (String table : tables) {
                    statement.executeUpdate("delete from " + table);
                }
            }
            try (PreparedStatement reset = connection.prepareStatement("update view_position set position = -1 where view = ?")) {
                reset.setString(1, view);
                if (reset.executeUpdate() != 1) {
                    throw new IllegalStateException("There is no view named " + view);
                }
            }
        });
        careful.remove(view);
    }

    private ViewBatch batch(String view) {
        if (!CurrentUnitOfWork.isStarted()) {
            throw new IllegalStateException("View " + view + " can only be written within a unit of work");
        }
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get().root();
        return unitOfWork.getOrComputeResource(ViewWriter.class.getName() + "/" + view, key -> begin(view, unitOfWork));
    }

    private ViewBatch begin(String view, UnitOfWork<?> unitOfWork) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("View " + view + " can only be written within a transaction; rows, position and token must move together");
        }
        long[] position = new long[1];
        onConnection("begin " + view, connection -> position[0] = lock(connection, view));
        ViewBatch batch = new ViewBatch(view, position[0]);
        unitOfWork.onPrepareCommit(committing -> onConnection("write " + view, batch::write));
        unitOfWork.onRollback(failed -> careful.merge(view, batch.reached(), Math::max));
        unitOfWork.afterCommit(committed -> careful.computeIfPresent(view, (name, until) -> batch.reached() < until ? until : null));
        return batch;
    }

    private static long lock(Connection connection, String view) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select position from view_position where view = ? for update")) {
            select.setString(1, view);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("There is no view named " + view);
                }
                return row.getLong(1);
            }
        }
    }

    /** Axon processes an event that was parked earlier in a unit of work of its own, long after the view has passed its position. */
    private static boolean parked() {
        return CurrentUnitOfWork.get().root().resources().containsKey(DeadLetter.class.getName());
    }

    private void writeAlone(ViewBatch batch) {
        onConnection("write one event", connection -> {
            Savepoint before = connection.setSavepoint();
            try {
                batch.writeRows(connection);
            } catch (SQLException | RuntimeException e) {
                connection.rollback(before);
                batch.forget();
                throw e;
            }
            connection.releaseSavepoint(before);
        });
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void onConnection(String task, Work work) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            work.on(connection);
        } catch (SQLException e) {
            DataAccessException translated = translator.translate(task, null, e);
            throw translated == null ? new IllegalStateException(task, e) : translated;
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
