package org.ceasefiremonitor.projections.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What one unit of work changes in views, all of whose positions it has locked. */
final class ViewUnit {

    private final Positions positions;
    private final Map<String, Stored> stored;
    private final Set<String> parked;
    private final Map<String, ViewBatch> batches = new LinkedHashMap<>();
    private final UnaryOperator<String> naming;

    /**
     * A view as the transaction has found it.
     *
     * @param position position that it has reached
     * @param slot     set of tables that it is in
     */
    record Stored(long position, int slot) {
    }

    /** @param parked names of the views that have parked events */
    ViewUnit(Positions positions, Map<String, Stored> stored, Set<String> parked, TableSets sets) {
        this.positions = positions;
        this.stored = new HashMap<>(stored);
        this.parked = new HashSet<>(parked);
        this.naming = stored.values().stream().allMatch(view -> view.slot() == TableSets.HOME) ? UnaryOperator.identity()
                : sets.naming(view -> stored.containsKey(view) ? slot(view) : TableSets.HOME);
    }

    ViewBatch batch(String view) {
        return batches.computeIfAbsent(view, name -> new ViewBatch(name, stored(name).position(), positions.countsLater()));
    }

    Collection<ViewBatch> batches() {
        return batches.values();
    }

    int slot(String view) {
        return stored(view).slot();
    }

    boolean hasParked(String view) {
        return parked.contains(view);
    }

    void parkedNow(String view) {
        parked.add(view);
    }

    private Stored stored(String view) {
        Stored found = stored.get(view);
        if (found == null) {
            throw new IllegalStateException("There is no view named " + view + " in " + positions.table());
        }
        return found;
    }

    /** SQL with the names of tables put right. */
    String name(String sql) {
        return naming.apply(sql);
    }

    /** Writes everything that was collected, and then the positions. */
    void write(Connection connection) throws SQLException {
        for (ViewBatch batch : batches.values()) {
            batch.writeRows(connection, naming);
        }
        List<ViewBatch> moved = batches.values().stream().filter(batch -> batch.reached() != batch.stored()).toList();
        if (moved.isEmpty()) {
            return;
        }
        try (PreparedStatement move = connection.prepareStatement("update " + positions.table() + " set position = ? where view = ? and position = ?")) {
            for (ViewBatch batch : moved) {
                move.setLong(1, batch.reached());
                move.setString(2, batch.view());
                move.setLong(3, batch.stored());
                move.addBatch();
            }
            int[] changed = move.executeBatch();
            for (int i = 0; i < changed.length; i++) {
                if (changed[i] != 1) {
                    throw new IllegalStateException("View " + moved.get(i).view() + " is no longer at position " + moved.get(i).stored()
                            + "; someone else writes it");
                }
            }
        }
    }
}
