package org.ceasefiremonitor.projections.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The sets of tables that a view can be kept in: those that the migrations make, and tables of the same names in two schemas beside them, of
 * which one holds the view while the other is filled. SQL names tables as the migrations do; before it is run, the names of views that are in
 * another set get its schema put before them.
 */
public final class TableSets {

    /** The set that the migrations make. */
    public static final int HOME = 0;
    /** All views are at home, as far as this knows. */
    static final TableSets NONE = new TableSets(java.util.List.of());

    private static final Pattern TABLE = Pattern.compile("\\bview_[a-z_]+\\b");

    private final Map<String, String> viewOf = new HashMap<>();

    /** @param layouts all views */
    public TableSets(Collection<Layout> layouts) {
        layouts.forEach(layout -> {
            layout.tables().forEach(table -> viewOf.put(table, layout.view()));
            layout.tallies().forEach(tally -> viewOf.put(tally.notes(), layout.view()));
        });
    }

    /** Schema of a set beside that of the migrations. */
    public static String schema(int slot) {
        return "side" + slot;
    }

    /** The set to fill while another holds a view; it is made anew. */
    public static int other(int slot) {
        return slot == 1 ? 2 : 1;
    }

    /** Puts the names of a view's tables right for a set that it is not, or not yet, in. */
    public static String in(int slot, Layout layout, String sql) {
        return new TableSets(java.util.List.of(layout)).naming(view -> slot).apply(sql);
    }

    /**
     * Puts names of tables right.
     *
     * @param slot set that a view is in, by its name
     */
    UnaryOperator<String> naming(ToIntFunction<String> slot) {
        return sql -> TABLE.matcher(sql).replaceAll(found -> {
            String view = viewOf.get(found.group());
            int held = view == null ? HOME : slot.applyAsInt(view);
            return held == HOME ? found.group() : schema(held) + "." + found.group();
        });
    }
}
