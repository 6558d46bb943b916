package org.ceasefiremonitor.projections.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
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

    /** Whether a view is filled that nobody reads yet, so that it is enough to note how its counts move and to move them at the end. */
    boolean countsLater() {
        return ofOne != null;
    }

    private static final String POSTGRESQL = "PostgreSQL";

    /**
     * Locks the positions until the transaction ends. In PostgreSQL the transaction will not wait for the disk: what a view loses in a crash,
     * rows and position together, it reads again from the log, whose own commits do wait.
     */
    ViewUnit lock(Connection connection, TableSets sets, @Nullable String view) throws SQLException {
        String one = view == null ? ofOne : view;
        String lazily = connection.getMetaData().getDatabaseProductName().equals(POSTGRESQL) ? ", set_config('synchronous_commit', 'off', true)" : "";
        Map<String, ViewUnit.Stored> stored = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select p.view, p.position, p.slot, exists (select 1 from parked_event e"
                + " where e.follower = p.view and e.slot = p.slot)" + lazily + " from " + table + " p " + (one == null ? "" : "where p.view = ? ")
                + "order by p.view for update")) {
            if (one != null) {
                select.setString(1, one);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    stored.put(row.getString(1), new ViewUnit.Stored(row.getLong(2), row.getInt(3), row.getBoolean(4)));
                }
            }
        }
        return new ViewUnit(this, stored, sets);
    }
}
