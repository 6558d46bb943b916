package org.ceasefiremonitor.projections.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where it is kept how far views have come.
 *
 * @param table    the table
 * @param ofOne    the one view that is written, if it is only one; else all are locked and moved together
 */
public record Positions(String table, @Nullable String ofOne) {

    /** Of the views that answer. */
    public static final Positions OF_VIEWS = new Positions("view_position", null);

    private static final String POSTGRESQL = "PostgreSQL";

    /** Whether a view is filled that nobody reads yet, so that it is enough to note how its counts move and to move them at the end. */
    boolean countsLater() {
        return ofOne != null;
    }

    /**
     * Locks the positions until the transaction ends. In PostgreSQL the transaction will not wait for the disk: what a view loses in a crash,
     * rows and position together, it reads again from the log, whose own commits do wait.
     */
    ViewUnit lock(Connection connection, TableSets sets, @Nullable String view) throws SQLException {
        String one = view == null ? ofOne : view;
        String lazily = connection.getMetaData().getDatabaseProductName().equals(POSTGRESQL) ? ", set_config('synchronous_commit', 'off', true)" : "";
        Map<String, ViewUnit.Stored> stored = new HashMap<>();
        String which = one == null ? "" : " where p.view = ?";
        try (PreparedStatement select = connection.prepareStatement("select p.view, p.position, p.slot" + lazily + " from " + table + " p" + which
                + " order by p.view for update"); ResultSet row = query(select, one)) {
            while (row.next()) {
                stored.put(row.getString(1), new ViewUnit.Stored(row.getLong(2), row.getInt(3)));
            }
        }
        // A statement of its own: one that has waited for the lock sees other tables as they were before whoever held it committed.
        Set<String> parked = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement("select p.view from " + table + " p" + which + (one == null ? " where" : " and")
                + " exists (select 1 from parked_event e where e.follower = p.view and e.slot = p.slot)"); ResultSet row = query(select, one)) {
            while (row.next()) {
                parked.add(row.getString(1));
            }
        }
        return new ViewUnit(this, stored, parked, sets);
    }

    private static ResultSet query(PreparedStatement select, @Nullable String view) throws SQLException {
        if (view != null) {
            select.setString(1, view);
        }
        return select.executeQuery();
    }
}
