package org.ceasefiremonitor.projections.view;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads views at one position of the log. A read sees one snapshot of the database, in which it finds the position that all the views
 * it needs have reached; versioned rows are taken as of that position or of an earlier one, so views that move at different speeds
 * still answer for the same instant of the log.
 */
public final class ViewReader {

    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;

    /**
     * @param jdbc         client on the data source of the views
     * @param transactions manager of its transactions
     */
    public ViewReader(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    /**
     * What a query may use.
     *
     * @param jdbc     client within the snapshot
     * @param position position to answer for
     * @param latest   whether that is the position the views stand at, so that tables which hold only the present may be used
     */
    public record Reading(JdbcClient jdbc, long position, boolean latest) {

        /** Condition on the rows of a versioned table that they hold at the position. */
        public String holds(String alias) {
            return alias + ".to_position" + (latest ? " = " + VersionedTable.CURRENT : " > " + position) + " and " + begun(alias);
        }

        /**
         * Condition that a row began to hold at or before the position. Nearly all rows did, so no index on the position is of any use;
         * the addition of zero keeps H2 from choosing one over the index that has the order asked for.
         */
        public String begun(String alias) {
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
            List<Long> positions = jdbc.sql("select position from view_position where view in (:views)").param("views", views).query(Long.class).list();
            if (positions.size() != views.size()) {
                throw new IllegalStateException("Not all of these are views: " + views);
            }
            long lowest = positions.stream().mapToLong(each -> each).min().orElse(-1);
            long highest = positions.stream().mapToLong(each -> each).max().orElse(-1);
            if (asOf != null && asOf > lowest) {
                throw new NotYetSeen(asOf, lowest);
            }
            long position = asOf == null ? lowest : asOf;
            return query.apply(new Reading(jdbc, position, position == highest));
        });
    }

    /** The lowest position that the given views have reached; -1 if one has seen nothing. */
    public long position(Collection<String> views) {
        return read(views, null, Reading::position);
    }
}
