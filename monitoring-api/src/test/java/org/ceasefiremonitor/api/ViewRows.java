package org.ceasefiremonitor.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of all views as they stand in the database, read past the queries of the application. */
public final class ViewRows {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Tables by view, written down here once more so that one that a rebuild forgets is missed. */
    private static final TreeMap<String, List<String>> TABLES = new TreeMap<>(Map.ofEntries(
            Map.entry("participants", List.of("view_participant")),
            Map.entry("agreements", List.of("view_agreement")),
            Map.entry("guarantees", List.of("view_guarantee")),
            Map.entry("imports", List.of("view_import")),
            Map.entry("assets", List.of("view_asset", "view_watch")),
            Map.entry("detections", List.of("view_detection")),
            Map.entry("evidence", List.of("view_evidence")),
            Map.entry("notices", List.of("view_notice")),
            Map.entry("deadlines", List.of("view_deadline")),
            Map.entry("restrictions", List.of("view_access_restriction")),
            Map.entry("contributions", List.of("view_contribution")),
            Map.entry("allegations", List.of("view_allegation")),
            Map.entry("sources", List.of("view_source")),
            Map.entry("doubts", List.of("view_reliance", "view_doubt")),
            Map.entry("incidents", List.of("view_incident")),
            Map.entry("commissions", List.of("view_commission")),
            Map.entry("cases", List.of("view_case")),
            Map.entry("ballots", List.of("view_ballot")),
            Map.entry("established", List.of("view_established")),
            Map.entry("findings", List.of("view_finding")),
            Map.entry("remedies", List.of("view_remedy")),
            Map.entry("zones", List.of("view_zone", "view_zone_boundary", "view_zone_restriction", "view_zone_suspension", "view_zone_agreement",
                    "view_zone_alert")),
            Map.entry("violations", List.of("view_violation", "view_violation_zone", "view_zone_hour", "view_zone_total", "view_zone_span"))));

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
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).atMost(PATIENCE).untilAsserted(() -> assertThat(node.jdbc().sql("select distinct position from view_position").query(Long.class).list())
                .containsExactly(node.head()));
    }
}
