package org.ceasefiremonitor.projections.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.ResourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads views at one position of the log. A read sees one snapshot of the database, in which it finds the position that all the views
 * it needs have reached; versioned rows are taken as of that position or of an earlier one, so views that move at different speeds
 * still answer for the same instant of the log.
 */
public final class ViewReader {

    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;
    private final TableSets sets;

    /**
     * A reader of views that are where the migrations have put them.
     *
     * @param jdbc         client on the data source of the views
     * @param transactions manager of its transactions
     */
    public ViewReader(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this(jdbc, transactions, TableSets.NONE);
    }

    /**
     * @param jdbc         client on the data source of the views
     * @param transactions manager of its transactions
     * @param sets         sets of tables that the views can be in
     */
    public ViewReader(JdbcClient jdbc, PlatformTransactionManager transactions, TableSets sets) {
        this.jdbc = jdbc;
        this.sets = sets;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(oneSnapshot(transactions));
        this.snapshot.setReadOnly(true);
    }

    /**
     * The isolation under which all statements of a transaction see the database as it was at the first. On PostgreSQL that is repeatable read;
     * on H2, repeatable read takes the snapshot of each table when the transaction first reads it, and only the level above takes all at once.
     */
    private static int oneSnapshot(PlatformTransactionManager transactions) {
        DataSource database = (DataSource) ((ResourceTransactionManager) transactions).getResourceFactory();
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2")
                    ? TransactionDefinition.ISOLATION_SERIALIZABLE : TransactionDefinition.ISOLATION_REPEATABLE_READ;
        } catch (SQLException e) {
            throw new IllegalStateException("The database can not be asked what it is", e);
        }
    }

    /**
     * What a query may use.
     *
     * @param jdbc     client within the snapshot
     * @param position position to answer for
     * @param reached  by view, the position that it stands at in the snapshot; none is before the position to answer for
     * @param standing what the views lack
     */
    public record Reading(JdbcClient jdbc, long position, Map<String, Long> reached, Standing standing) {

        /** The position at which a view stands; what it keeps of the present only, holds for that one. */
        public long reached(String view) {
            return Objects.requireNonNull(reached.get(view), view);
        }

        /** Whether all the views stand at the position. */
        private boolean latest() {
            return reached.values().stream().allMatch(each -> each == position);
        }

        /** Condition on the rows of a versioned table that they hold at the position. */
        public String holds(String alias) {
            return alias + ".to_position" + (latest() ? " = " + VersionedTable.CURRENT : " > " + position) + " and " + begun(alias);
        }

        /** Condition on the rows of a versioned table that they held at an earlier position. */
        public static String held(String alias, long earlier) {
            return alias + ".to_position > " + earlier + " and " + begun(alias, earlier);
        }

        /**
         * Condition that a row began to hold at or before the position. Nearly all rows did, so no index on the position is of any use;
         * the addition of zero keeps H2 from choosing one over the index that has the order asked for.
         */
        public String begun(String alias) {
            return begun(alias, position);
        }

        private static String begun(String alias, long position) {
            return alias + ".from_position + 0 <= " + position;
        }
    }

    /**
     * Answers a query.
     *
     * @param views the views that it reads
     * @param asOf  position to answer for; absent for the latest that all of the views have reached
     * @throws NotYetSeen if the views have not reached {@code asOf}
     */
    public <T> T read(Collection<String> views, @Nullable Long asOf, Function<Reading, T> query) {
        if (asOf != null && asOf < -1) {
            throw new InvalidInput("asOf", "must be a position of the log, from 0, was " + asOf);
        }
        return snapshot.execute(status -> {
            List<Found> found = find(views);
            Map<String, Long> reached = new HashMap<>();
            found.forEach(view -> reached.put(view.view(), view.position()));
            if (reached.size() != views.size()) {
                throw new IllegalStateException("Not all of these are views: " + views);
            }
            long lowest = Collections.min(reached.values());
            if (asOf != null && asOf > lowest) {
                throw new NotYetSeen(asOf, lowest);
            }
            long position = asOf == null ? lowest : asOf;
            Standing standing = found.stream().map(Found::standing).reduce(Standing.WHOLE, Standing::with);
            return query.apply(new Reading(client(found), position, reached, standing));
        });
    }

    private record Found(String view, long position, int slot, Standing standing) {
    }

    private List<Found> find(Collection<String> views) {
        return jdbc.sql("select p.view, p.position, p.slot, p.rebuilt, sum(case when e.left_out = false then 1 else 0 end), sum(case when e.left_out then 1 else 0 end)"
                        + " from view_position p left join parked_event e on e.follower = p.view and e.slot = p.slot where p.view in (:views)"
                        + " group by p.view, p.position, p.slot, p.rebuilt")
                .param("views", views)
                .query((row, number) -> new Found(row.getString(1), row.getLong(2), row.getInt(3),
                        new Standing(row.getLong(5), row.getLong(6), row.getLong(4))))
                .list();
    }

    /** Finds the tables in the set that holds each view at the moment of the snapshot. */
    private JdbcClient client(List<Found> found) {
        if (found.stream().allMatch(view -> view.slot() == TableSets.HOME)) {
            return jdbc;
        }
        Map<String, Integer> slots = found.stream().collect(Collectors.toMap(Found::view, Found::slot));
        UnaryOperator<String> naming = sets.naming(view -> slots.getOrDefault(view, TableSets.HOME));
        return sql -> jdbc.sql(naming.apply(sql));
    }

    /** The lowest position that the given views have reached; -1 if one has seen nothing. */
    public long position(Collection<String> views) {
        return read(views, null, Reading::position);
    }
}
