package org.ceasefiremonitor.api.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.outside.Http;
import org.ceasefiremonitor.projections.Projections;
import org.ceasefiremonitor.projections.rebuild.HomeComing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Views are made anew beside those that answer, while people go on working, and come out the same. */
abstract class RebuildContract {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Reports that stand before anything is rebuilt; every third of those that are made is retracted. */
    private static final int STANDING = 40;

    private final TestDatabase database;
    private String url;
    private Node node;
    private Ceasefire ceasefire;
    private Http http;
    private String observed;

    RebuildContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        url = database.fresh();
        node = Node.start(url);
        ceasefire = new Ceasefire(node::uri);
        ceasefire.establish(3, 2);
        http = new Http(node.uri("/").getPort()).as(Ceasefire.REGISTRAR);
        observed = Instant.now().minusSeconds(3600).toString();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void all_views_are_rebuilt_while_commands_and_reads_go_on_and_have_equal_rows_at_equal_positions() throws Exception {
        IntStream.range(0, STANDING * 3 / 2).forEach(i -> act("before-" + i, i));
        machinesAndPartners();
        new WhatFollows(this::tell, node::head).tell();
        ViewRows.awaitHead(node);
        var live = ViewRows.of(node.jdbc());
        assertThat(WhatFollows.TABLES).as("are compared on real rows").allMatch(table -> live.get(table).size() > 1, "more than one row");
        assertThat(List.of("view_detection", "view_access_restriction", "view_contribution", "view_incident", "view_reliance", "view_doubt", "view_watch"))
                .as("are compared on real rows").allMatch(table -> live.get(table).size() > 1);
        rebuildAll();
        assertThat(ViewRows.of(node.jdbc())).as("in the tables beside").isEqualTo(live);

        var done = new AtomicBoolean();
        try (var people = Executors.newFixedThreadPool(2)) {
            var acting = people.submit(() -> {
                int acts = 0;
                while (!done.get() || acts < 20) {
                    act("meanwhile-" + acts, acts++);
                }
                return acts;
            });
            var reading = people.submit(() -> {
                int reads = 0;
                while (!done.get() || reads < 20) {
                    var page = http.read("/api/v1/violations?limit=1000").json();
                    assertThat(page.path("items").size()).as("at position %s", page.path("position")).isGreaterThanOrEqualTo(STANDING);
                    reads++;
                }
                return reads;
            });
            try {
                rebuildAll();
            } finally {
                done.set(true);
            }
            assertThat(acting.get()).isGreaterThanOrEqualTo(20);
            assertThat(reading.get()).isGreaterThanOrEqualTo(20);
        }
        ViewRows.awaitHead(node);
        var rebuiltAndFollowed = ViewRows.of(node.jdbc());
        rebuildAll();
        assertThat(ViewRows.of(node.jdbc())).as("rebuilt in rest").isEqualTo(rebuiltAndFollowed);
        assertThat(http.read("/api/v1/zones").header("View-Rebuilds")).isEqualTo("3");
    }

    @Test
    void a_rebuild_is_watched_and_given_up_and_the_view_goes_on_as_it_was() {
        act("one", 0);
        ViewRows.awaitHead(node);
        node.get(org.ceasefiremonitor.projections.rebuild.Rebuilder.class).close();
        var asked = http.post("/api/v1/rebuilds", "{\"views\":[\"violations\"],\"reason\":\"to watch it\"}");
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        var again = http.post("/api/v1/rebuilds", "{\"views\":[\"violations\"],\"reason\":\"impatience\"}").json();
        assertThat(again.path("items").get(0).path("reason").asString()).as("the one under way goes on").isEqualTo("to watch it");
        var waiting = http.read("/api/v1/rebuilds/violations").json();
        assertThat(waiting.path("state").asString()).isEqualTo("WAITING");
        assertThat(waiting.path("of").asLong()).isEqualTo(node.head());
        assertThat(waiting.path("requestedBy").asString()).isEqualTo("mech");
        var cancelled = http.post("/api/v1/rebuilds/violations/cancel", "{\"reason\":\"no need\"}").json();
        assertThat(cancelled.path("state").asString()).isEqualTo("CANCELLED");
        assertThat(http.post("/api/v1/rebuilds/violations/cancel", "{\"reason\":\"once more\"}").status()).isEqualTo(404);
        assertThat(http.read("/api/v1/violations").header("View-Rebuilds")).isEmpty();
        assertThat(http.post("/api/v1/rebuilds", "{\"views\":[\"nothing\"],\"reason\":\"a slip\"}").status()).isEqualTo(404);
        assertThat(http.post("/api/v1/rebuilds", "{\"views\":[\"zones\"]}").status()).isEqualTo(400);
        assertThat(http.read("/api/v1/rebuilds/zones").status()).isEqualTo(404);
        var acts = http.read("/api/v1/operations").json().path("items");
        assertThat(acts).extracting(act -> act.path("act").asString()).containsExactly("CANCEL_REBUILD", "REBUILD");
    }

    @Test
    void a_view_that_has_missed_events_takes_in_no_more_and_is_rebuilt() {
        act("one", 0);
        ViewRows.awaitHead(node);
        var before = http.read("/api/v1/violations").json().path("items").size();
        // as one that a release has added, whose tables are empty
        node.jdbc().sql("delete from view_violation").update();
        node.jdbc().sql("update view_position set position = 2 where view = 'violations'").update();
        act("two", 1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(http.read("/api/v1/rebuilds").json().path("items")).hasSize(1)
                .allSatisfy(rebuild -> assertThat(rebuild.path("state").asString()).isEqualTo("DONE")));
        ViewRows.awaitHead(node);
        assertThat(http.read("/api/v1/violations").json().path("items").size()).isEqualTo(before + 1);
        act("three", 1);
        ViewRows.awaitHead(node);
        assertThat(http.read("/api/v1/violations").json().path("items").size()).as("and goes on").isEqualTo(before + 2);
    }

    @Test
    void before_a_migration_the_views_come_back_to_the_tables_that_it_knows() {
        act("one", 0);
        ViewRows.awaitHead(node);
        var rows = ViewRows.of(node.jdbc());
        rebuildAll();
        assertThat(node.jdbc().sql("select distinct slot from view_position").query(Integer.class).list()).containsExactly(1);
        node.close();
        var source = new DriverManagerDataSource(url);
        assertThat(new HomeComing(source).run(Projections.LAYOUTS)).isEqualTo(ViewRows.views().size());
        var jdbc = JdbcClient.create(source);
        assertThat(jdbc.sql("select distinct slot from view_position").query(Integer.class).list()).containsExactly(0);
        assertThat(ViewRows.of(jdbc)).isEqualTo(rows);
        node = Node.start(url);
        http = new Http(node.uri("/").getPort()).as(Ceasefire.REGISTRAR);
        assertThat(http.read("/api/v1/violations/one").status()).isEqualTo(200);
    }

    private void act(String id, int i) {
        assertThat(ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report(id, i % 3, observed)).statusCode()).isEqualTo(201);
        if (i % 3 == 0) {
            assertThat(ceasefire.post("RetractViolation", Ceasefire.MONITOR, "{\"violationId\":\"" + id + "\",\"reason\":\"it was thunder\"}")
                    .statusCode()).isEqualTo(200);
        }
    }

    /** Detections that are grouped and then doubted, a restriction that is lifted, and contributions. */
    private void machinesAndPartners() {
        var hour = Instant.parse(observed).truncatedTo(ChronoUnit.HOURS).minusSeconds(3600);
        tell("RegisterAsset", Ceasefire.CHIEF, "{'assetId':'array-1','kind':'ACOUSTIC','name':'Array 1','contributor':'mech','footprint':{'centre':{'longitude':-59.995,'latitude':30.005},"
                + "'radiusMetres':8000}}");
        tell("CalibrateAsset", Ceasefire.CHIEF, "{'assetId':'array-1','at':'" + hour.minusSeconds(60) + "','method':'A known charge.'}");
        tell("ActivateAsset", Ceasefire.CHIEF, "{'assetId':'array-1','at':'" + hour.minusSeconds(60) + "'}");
        for (int i = 1; i <= 2; i++) {
            tell("RecordDetections", Ceasefire.MONITOR, "{'assetId':'array-1','hour':'" + hour + "','sequence':" + i + ",'detections':[" + IntStream.range(0, 38)
                    .mapToObj(second -> "{'at':'" + hour.plusSeconds(second) + "','kind':'EXPLOSION','position':{'longitude':-59.995,'latitude':30.005}}")
                    .collect(Collectors.joining(",")) + "]}");
        }
        for (int i = 1; i <= 2; i++) {
            tell("OpenIncident", Ceasefire.CHIEF, "{'incidentId':'fire-" + i + "','agreementId':'armistice','reports':[],'detections':[{'batch':'array-1." + i + "','numbers':'1-20'}]}");
            tell("AttachDetections", Ceasefire.CHIEF, "{'incidentId':'fire-" + i + "','detections':{'batch':'array-1." + i + "'}}");
            tell("DetachDetections", Ceasefire.CHIEF, "{'incidentId':'fire-" + i + "','detections':{'batch':'array-1." + i + "','numbers':'30-38'},'reason':'Thunder.'}");
            tell("DeclareCompromise", Ceasefire.CHIEF, "{'assetId':'array-1','from':'" + hour.plusSeconds(10L * i) + "','until':'" + hour.plusSeconds(10L * i + 5) + "','reason':'A stranger.'}");
            tell("ReportAccessRestriction", Ceasefire.MONITOR, "{'restrictionId':'gate-" + i + "','kind':'DENIED','side':'xaa','place':{'longitude':-59.995,'latitude':30.005},"
                    + "'authority':'The commander','from':'" + hour + "','note':'Turned back.'}");
            tell("OfferContribution", Ceasefire.CHIEF, "{'contributionId':'uav-" + i + "','contributor':'mech','kind':'UAV_HOURS','unit':'hours per month','quantity':120,'from':'" + hour
                    + "','noticeDays':60,'note':'Two aircraft.'}");
            tell("PledgeContribution", Ceasefire.CHIEF, "{'contributionId':'uav-" + i + "','quantity':120}");
        }
        tell("LiftAccessRestriction", Ceasefire.MONITOR, "{'restrictionId':'gate-2','at':'" + hour.plusSeconds(600) + "','text':'Let through.'}");
    }

    private void tell(String command, String actor, String body) {
        var answer = ceasefire.post(command, actor, body.replace('\'', '"'));
        assertThat(answer.statusCode()).as(command + ": " + answer.body()).isBetween(200, 299);
    }

    private void rebuildAll() {
        assertThat(http.post("/api/v1/rebuilds", "{\"reason\":\"to see that it comes out the same\"}").status()).isEqualTo(202);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(http.read("/api/v1/rebuilds").json().path("items")).hasSize(ViewRows.views().size())
                .allSatisfy(rebuild -> assertThat(rebuild.path("state").asString()).isEqualTo("DONE")));
    }
}
