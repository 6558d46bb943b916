package org.ceasefiremonitor.projections.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.projections.view.Layout.Sequence;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what events change in views: each event once, all events of a unit of work together, and the positions that the views have
 * reached with them.
 *
 * <p>Statements are collected while the events of a unit of work are handled and run, batched, when it is about to commit, on the
 * connection of its Spring transaction. An event whose position the view has already reached is skipped, so a second delivery changes
 * nothing; the rows of {@code view_position} are locked for as long, so writers follow each other.
 *
 * <p>An event that a view can't take in is parked, and those that follow it in its sequence wait behind it. An error in a batch does not say
 * which event it belongs to. After a batch has failed, the events up to its last one are therefore written one by one, each behind a
 * savepoint, so that the error meets the handler of its own event and can be parked there.
 *
 * <p>Thread-safe; one instance serves all views on a data source.
 */
public final class ViewWriter {

    /** Resource of a unit of work that handles an event once more. */
    static final String AGAIN = ViewWriter.class.getName() + "/again";

    private final DataSource dataSource;
    private final Positions positions;
    private final TableSets sets;
    private final ParkedEvents parked;
    private final SQLExceptionTranslator translator;
    private final Map<String, Sequence> sequences = new HashMap<>();
    /** Whether a view that has missed events is left alone, and which were found to have. */
    private final boolean whole;
    private final Set<String> behind = ConcurrentHashMap.newKeySet();
    /** By view, the last position of the batch that failed last. */
    private final Map<String, Long> careful = new ConcurrentHashMap<>();

    /** A unit of work failed as a whole and shall be repeated; none of its events is at fault for all that is known. */
    public static final class RepeatUnit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private RepeatUnit(Throwable cause) {
            super("The unit of work is to be repeated", cause);
        }
    }

    /** @param dataSource the data source whose transactions the units of work are in; all views are where the migrations have put them */
    public ViewWriter(DataSource dataSource) {
        this(dataSource, List.of(), Positions.OF_VIEWS);
    }

    /**
     * @param dataSource the data source whose transactions the units of work are in
     * @param layouts    the views
     * @param positions  where positions are kept
     */
    public ViewWriter(DataSource dataSource, Collection<Layout> layouts, Positions positions) {
        this.dataSource = dataSource;
        this.positions = positions;
        this.sets = new TableSets(layouts);
        this.parked = new ParkedEvents(JdbcClient.create(dataSource));
        this.translator = new SQLErrorCodeSQLExceptionTranslator(dataSource);
        this.whole = !layouts.isEmpty();
        layouts.forEach(layout -> sequences.put(layout.view(), layout.sequence()));
    }

    /** A client for reading the rows of views while they are written, from the tables that are written. */
    public JdbcClient reading(JdbcClient jdbc) {
        return sql -> jdbc.sql(CurrentUnitOfWork.isStarted() ? unit().name(sql) : sql);
    }

    /**
     * Handles an event that the view uses.
     *
     * @param view    name of the view
     * @param message the event
     * @param handler says what changes; not called if the view has the event already, or an earlier one of its sequence is parked
     */
    public void write(String view, EventMessage<?> message, Consumer<Changes> handler) {
        long position = Recorded.positionOf(message);
        ViewUnit unit = unit();
        ViewBatch batch = unit.batch(view);
        boolean again = again();
        if (!again) {
            if (position <= batch.reached() || missed(batch, position)) {
                return;
            }
            String sequence = sequence(view, message);
            if (unit.hasParked(view) && parked.waits(view, unit.slot(view), sequence)) {
                parked.park(view, unit.slot(view), position, sequence, null);
                batch.reach(position);
                return;
            }
        }
        if (again || position <= careful.getOrDefault(view, -1L)) {
            writeAlone(unit, batch, position, handler);
        } else {
            ViewBatch.StagedChanges changes = batch.stage(position);
            try {
                handler.accept(changes);
            } catch (DataAccessException e) {
                // the transaction may be lost with it; next time the event is handled behind a savepoint
                batch.reach(position);
                throw new RepeatUnit(e);
            }
            changes.take();
        }
        batch.reach(position);
    }

    /**
     * Handles an event that the view does not use: only its position counts. An event whose very type is unknown could be one that the view
     * should use; it is not passed over but fails as its payload does.
     */
    public void pass(String view, EventMessage<?> message) {
        if (message.getPayloadType() == Event.class) {
            message.getPayload();
        }
        ViewBatch batch = unit().batch(view);
        long position = Recorded.positionOf(message);
        if (!missed(batch, position)) {
            batch.reach(position);
        }
    }

    /**
     * Views that were found to have missed events since this was last asked, such as one that a release has added to a long log. They take in
     * nothing more, for they would answer as if they were whole; only a rebuild brings them up.
     */
    public Set<String> takeBehind() {
        Set<String> found = Set.copyOf(behind);
        behind.removeAll(found);
        return found;
    }

    private boolean missed(ViewBatch batch, long position) {
        if (whole && position > batch.reached() + 1) {
            behind.add(batch.view());
            return true;
        }
        return false;
    }

    /** Parks an event that the view could not take in; those that follow it in its sequence will wait behind it. */
    public void park(String view, EventMessage<?> message, Throwable problem) {
        ViewUnit unit = unit();
        ViewBatch batch = unit.batch(view);
        long position = Recorded.positionOf(message);
        if (position > batch.reached() && !missed(batch, position)) {
            parked.park(view, unit.slot(view), position, sequence(view, message), problem);
            unit.parkedNow(view);
            batch.reach(position);
        }
    }

    /**
     * Says that the unit of work, which has just been started, handles an event once more that the view has long passed.
     *
     * @param unitOfWork the unit of work
     */
    static void again(UnitOfWork<?> unitOfWork) {
        unitOfWork.resources().put(AGAIN, true);
    }

    private static boolean again() {
        return CurrentUnitOfWork.get().root().resources().containsKey(AGAIN);
    }

    private String sequence(String view, EventMessage<?> message) {
        return sequences.getOrDefault(view, Sequence.AGGREGATE).of(message);
    }

    /** Empties the tables of a view and puts it before the first event. For a rebuild in place; runs in the caller's transaction. */
    public void empty(String view, Iterable<String> tables) {
        onConnection("empty " + view, connection -> {
            var naming = positions.lock(connection, sets, view);
            try (java.sql.Statement statement = connection.createStatement()) {
                for (String table : tables) {
                    statement.executeUpdate("delete from " + naming.name(table));
                }
                statement.executeUpdate("delete from parked_event where follower = '" + view + "' and slot = " + naming.slot(view));
            }
            try (PreparedStatement reset = connection.prepareStatement("update " + positions.table() + " set position = -1 where view = ?")) {
                reset.setString(1, view);
                if (reset.executeUpdate() != 1) {
                    throw new IllegalStateException("There is no view named " + view);
                }
            }
        });
        careful.remove(view);
    }

    private ViewUnit unit() {
        if (!CurrentUnitOfWork.isStarted()) {
            throw new IllegalStateException("Views can only be written within a unit of work");
        }
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get().root();
        return unitOfWork.getOrComputeResource(ViewWriter.class.getName() + "/" + positions.table(), key -> begin(unitOfWork));
    }

    private ViewUnit begin(UnitOfWork<?> unitOfWork) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Views can only be written within a transaction; rows, positions and token must move together");
        }
        ViewUnit[] unit = new ViewUnit[1];
        onConnection("lock the positions of views", connection -> unit[0] = positions.lock(connection, sets, null));
        unitOfWork.onPrepareCommit(committing -> onConnection("write views", unit[0]::write));
        unitOfWork.onRollback(failed -> unit[0].batches().forEach(batch -> careful.merge(batch.view(), batch.reached(), Math::max)));
        unitOfWork.afterCommit(committed -> unit[0].batches().forEach(batch ->
                careful.computeIfPresent(batch.view(), (name, until) -> batch.reached() < until ? until : null)));
        return unit[0];
    }

    private void writeAlone(ViewUnit unit, ViewBatch batch, long position, Consumer<Changes> handler) {
        onConnection("write one event", connection -> {
            Savepoint before = connection.setSavepoint();
            try {
                ViewBatch.StagedChanges changes = batch.stage(position);
                handler.accept(changes);
                changes.take();
                batch.writeRows(connection, unit::name);
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
            @Nullable DataAccessException translated = translator.translate(task, null, e);
            throw translated == null ? new IllegalStateException(task, e) : translated;
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
