package org.ceasefiremonitor.api.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.NodeProcess;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.benchmark.LongLog;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * How fast a long log is made into the register again, and into the zones, which write little, and that a node which is killed twice on the way ends it. Sizes by
 * {@code -Drebuild.reports}.
 */
@Tag("campaign")
class RebuildCampaign {

    private static final int REPORTS = Integer.getInteger("rebuild.reports", 300_000);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Test
    void the_register_is_rebuilt_at_a_rate_and_by_nodes_that_are_killed() throws Exception {
        var url = TestDatabase.POSTGRESQL.fresh();
        var jdbc = JdbcClient.create(new DriverManagerDataSource(url));
        try (var node = Node.start(url)) {
            LongLog.begin(node);
        }
        LongLog.lengthen(jdbc, REPORTS);
        // the live view is put to the end, so that only the rebuild works
        try (var node = Node.start(url)) {
            var http = new Http(node.uri("/").getPort()).as(Ceasefire.REGISTRAR);
            for (int run = 0; run < 5; run++) {
                for (String view : List.of("violations", "zones")) {
                    long begun = System.nanoTime();
                    rebuild(http, view);
                    double seconds = (System.nanoTime() - begun) / 1e9;
                    System.out.printf(Locale.ROOT, "%s rebuilt, run %d: %d events in %.1f s, %.0f/s%n", view, run, REPORTS, seconds, REPORTS / seconds);
                }
            }
        }
        var whole = rows(jdbc);
        var kills = new ArrayList<Long>();
        for (int life = 0; life < 3; life++) {
            try (var node = NodeProcess.start(List.of("-Xmx512m"), "--spring.datasource.url=" + url)) {
                var http = new Http(node.uri("/").getPort()).as(Ceasefire.REGISTRAR);
                if (life == 0) {
                    assertThat(http.post("/api/v1/rebuilds", "{\"views\":[\"violations\"],\"reason\":\"to be killed\"}").status()).isEqualTo(202);
                }
                long until = life == 2 ? node(jdbc) : REPORTS * (life + 1L) / 4;
                await(http, until);
                kills.add(position(http));
                if (life < 2) {
                    node.kill();
                }
            }
        }
        System.out.println("killed at positions " + kills.subList(0, 2) + ", then done");
        assertThat(kills).isSorted();
        assertThat(rows(jdbc)).isEqualTo(whole);
    }

    private static long node(JdbcClient jdbc) {
        return jdbc.sql("select next_position - 1 from log_head").query(Long.class).single();
    }

    private static void await(Http http, long position) {
        org.awaitility.Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> position(http) >= position
                || http.read("/api/v1/rebuilds/violations").json().path("state").asString().equals("DONE"));
    }

    private static long position(Http http) {
        return http.read("/api/v1/rebuilds/violations").json().path("position").asLong();
    }

    private static void rebuild(Http http, String view) {
        assertThat(http.post("/api/v1/rebuilds", "{\"views\":[\"" + view + "\"],\"reason\":\"to measure\"}").status()).isEqualTo(202);
        org.awaitility.Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(250))
                .until(() -> http.read("/api/v1/rebuilds/" + view).json().path("state").asString().equals("DONE"));
    }

    private static List<String> rows(JdbcClient jdbc) {
        int slot = jdbc.sql("select slot from view_position where view = 'violations'").query(Integer.class).single();
        var side = slot == 0 ? "" : "side" + slot + ".";
        return List.of("view_violation", "view_violation_zone", "view_zone_hour", "view_zone_total", "view_zone_span").stream().map(table -> table + " "
                + jdbc.sql("select count(*) || ' ' || sum(hashtext(t::text)::bigint) from " + side + table + " t").query(String.class).single()).toList();
    }
}
