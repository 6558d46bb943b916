package org.ceasefiremonitor.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ceasefiremonitor.projections.Projections;
import org.ceasefiremonitor.projections.view.Layout;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of all views as they stand in the database, read past the queries of the application. */
public final class ViewRows {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Tables by view. That no table is missing in them, {@code ProjectionsTest} asks the database. */
    private static final TreeMap<String, List<String>> TABLES = new TreeMap<>(
            Projections.LAYOUTS.stream().collect(Collectors.toMap(Layout::view, Layout::tables)));

    private ViewRows() {
    }

    /** The names of all views. */
    public static Set<String> views() {
        return TABLES.keySet();
    }

    /** All rows by table, each view's from the set of tables that holds it. */
    public static TreeMap<String, List<String>> of(JdbcClient jdbc) {
        var rows = new TreeMap<String, List<String>>();
        TABLES.forEach((view, tables) -> {
            int slot = jdbc.sql("select slot from view_position where view = ?").param(view).query(Integer.class).single();
            tables.forEach(table -> rows.put(table, jdbc.sql("select * from " + (slot == 0 ? "" : "side" + slot + ".") + table).query().listOfRows().stream()
                    .map(row -> new TreeMap<>(row).toString()).sorted().toList()));
        });
        return rows;
    }

    /** Waits until all views have reached the last event of the log. */
    public static void awaitHead(Node node) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).atMost(PATIENCE).untilAsserted(() ->
                assertThat(node.jdbc().sql("select distinct position from view_position").query(Long.class).list()).containsExactly(node.head()));
    }
}
