package org.ceasefiremonitor.api.parked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * An event that a view can't take in is set aside with those that depend on it, and nothing else stops; once the cause is mended, all are taken
 * in, and the view is as if nothing had been.
 */
abstract class PoisonedEventsContract {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TestDatabase database;
    private Node node;
    private Ceasefire ceasefire;
    private Http http;
    private String observed;

    PoisonedEventsContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        node = Node.start(database.fresh());
        ceasefire = new Ceasefire(node::uri);
        ceasefire.establish(2, 2);
        http = new Http(node.uri("/").getPort()).as(Ceasefire.REGISTRAR);
        observed = Instant.now().minusSeconds(3600).toString();
        ViewRows.awaitHead(node);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void each_kind_of_poison_stops_its_own_sequence_only_and_is_taken_in_once_it_is_mended() {
        views(false);
        for (var id : List.of("bad-json", "future", "unknown", "sound", "failing", "sound-2")) {
            report(id, id.startsWith("sound") ? 1 : 0);
        }
        retract("bad-json");
        retract("failing");
        report("after", 0);
        // both zones of a layer hold each report, so each is two events about one thing
        poison("payload = '{\"violationId\":'", "about = 'violation/bad-json' and type = 'zone.ViolationReported'");
        poison("revision = '77'", "about = 'violation/future'");
        poison("type = 'zone.ViolationDreamt'", "about = 'violation/unknown'");
        poison("payload = replace(payload, '\"failing\"', '\"never-recorded\"')", "about = 'violation/failing' and type = 'zone.ViolationRetracted'");
        views(true);
        ViewRows.awaitHead(node);

        var parked = new TreeMap<String, Long>();
        // To the view of doubts a retraction of what it never saw is nothing.
        ViewRows.views().forEach(view -> parked.put(view, view.equals("violations") ? 10L : view.equals("doubts") ? 8L : 2L));
        assertThat(counts()).as("the unknown type concerns all").containsExactlyInAnyOrderEntriesOf(parked);
        assertThat(registered()).containsExactlyInAnyOrder("sound", "sound-2", "after", "failing");
        var listed = http.read("/api/v1/parked?view=violations&sequence=violation/bad-json").json().path("items");
        assertThat(listed).hasSize(4).extracting(letter -> letter.path("type").asString())
                .containsExactly("zone.ViolationReported", "zone.ViolationReported", "zone.ViolationRetracted", "zone.ViolationRetracted");
        assertThat(listed.get(0).path("problem").asString()).contains("can't be read");
        assertThat(listed.get(3).has("problem")).as("only waits").isFalse();
        assertThat(http.read("/api/v1/parked?view=violations&sequence=violation/failing").json().path("items")).hasSize(2)
                .extracting(letter -> letter.has("problem")).as("the second waits behind the first").containsExactly(true, false);
        var one = http.read("/api/v1/parked/violations/" + listed.get(0).path("position").asLong()).json();
        assertThat(one.path("tries").asLong()).isOne();
        assertThat(one.path("event").asString()).isEqualTo("/api/v1/events/" + listed.get(0).path("position").asLong());
        assertThat(http.read("/api/v1/violations").json().path("view").path("parked").asLong()).isEqualTo(10);
        assertThat(http.read("/api/v1/participants/mech").json().path("view").path("parked").asLong()).isEqualTo(2);
        assertThat(http.read("/api/v1/zones/zone-0-0").json().path("view").path("parked").asLong()).as("made of two views").isEqualTo(12);
        for (var format : List.of("csv", "ndjson", "geojson")) {
            assertThat(http.read("/api/v1/violations?format=" + format).header("Parked-Events")).contains("10");
        }
        assertThat(node.get(ParkedCounts.class).byFollower()).containsEntry("violations", 10L);

        var vain = post("/api/v1/parked/violations/retry", "{\"reason\":\"to see\"}");
        assertThat(vain.path("takenIn").asInt()).isZero();
        assertThat(vain.path("failed").asInt()).isEqualTo(4);
        assertThat(http.read("/api/v1/parked/violations/" + listed.get(0).path("position").asLong()).json().path("tries").asLong()).isEqualTo(2);

        mend();
        assertThat(post("/api/v1/parked/violations/retry", "{\"sequence\":\"violation/bad-json\",\"reason\":\"mended\"}").path("takenIn").asInt()).isEqualTo(4);
        for (var view : ViewRows.views()) {
            assertThat(post("/api/v1/parked/" + view + "/retry", "{\"reason\":\"mended\"}").path("parked").asLong()).isZero();
        }
        assertThat(counts()).isEmpty();
        assertThat(registered()).containsExactlyInAnyOrder("future", "unknown", "sound", "sound-2", "after");
        assertThat(http.read("/api/v1/violations").json().path("view").path("parked").asLong()).isZero();

        var taken = soundRows();
        post("/api/v1/rebuilds", "{\"reason\":\"to compare\"}");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(node.jdbc().sql("select state from view_rebuild").query(String.class).list())
                .hasSize(ViewRows.views().size()).containsOnly("DONE"));
        assertThat(soundRows()).isEqualTo(taken);

        var operations = http.read("/api/v1/operations").json().path("items");
        assertThat(operations).hasSize(2 + 2 * ViewRows.views().size()).allSatisfy(operation -> assertThat(operation.path("participant").asString()).isEqualTo("mech"));
        assertThat(operations.get(operations.size() - 1).path("reason").asString()).isEqualTo("to see");
    }

    @Test
    void more_than_a_hundred_parked_events_are_paged_retried_in_parts_and_left_out_by_a_decision() {
        views(false);
        for (int i = 0; i < 60; i++) {
            report("p-" + i, 0);
        }
        poison("payload = 'null'", "about like 'violation/p-%'");
        views(true);
        ViewRows.awaitHead(node);
        assertThat(counts()).containsExactly(java.util.Map.entry("doubts", 120L), java.util.Map.entry("violations", 120L));
        var seen = new ArrayList<Long>();
        var next = "/api/v1/parked?view=violations&limit=50";
        var pages = 0;
        while (next != null) {
            var page = http.read(next).json();
            page.path("items").forEach(letter -> seen.add(letter.path("position").asLong()));
            next = page.has("next") ? page.path("next").asString() : null;
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(120).isSorted().satisfies(all -> assertThat(new HashSet<>(all)).hasSize(120));

        mend();
        var part = post("/api/v1/parked/violations/retry", "{\"most\":100}");
        assertThat(part.path("takenIn").asInt()).isEqualTo(100);
        assertThat(part.path("unfinished").asBoolean()).isTrue();
        assertThat(part.path("parked").asLong()).isEqualTo(20);
        var left = http.read("/api/v1/parked?view=violations").json().path("items").get(0).path("position").asLong();
        assertThat(http.post("/api/v1/parked/violations/" + left + "/leave-out", "{}").status()).as("without a reason").isEqualTo(400);
        var out = post("/api/v1/parked/violations/" + left + "/leave-out", "{\"reason\":\"recorded by a broken device\"}");
        assertThat(out.path("leftOut").asBoolean()).isTrue();
        var view = http.read("/api/v1/violations").json().path("view");
        assertThat(view.path("parked").asLong()).isEqualTo(19);
        assertThat(view.path("leftOut").asLong()).isOne();
        var record = http.read("/api/v1/operations?limit=1").json().path("items").get(0);
        assertThat(record.path("act").asString()).isEqualTo("LEAVE_OUT");
        assertThat(record.path("subject").asString()).isEqualTo(Long.toString(left));
        assertThat(record.path("reason").asString()).isEqualTo("recorded by a broken device");
    }

    @Test
    void only_those_who_may_operate_try_again_and_bad_requests_change_nothing() {
        var monitor = http.as(Ceasefire.MONITOR);
        assertThat(monitor.post("/api/v1/parked/violations/retry", "{}").status()).isEqualTo(403);
        assertThat(monitor.post("/api/v1/rebuilds", "{\"reason\":\"why not\"}").status()).isEqualTo(403);
        assertThat(monitor.read("/api/v1/operations").status()).isEqualTo(403);
        assertThat(http.post("/api/v1/parked/nothing/retry", "{}").status()).isEqualTo(404);
        assertThat(http.post("/api/v1/parked/violations/retry", "{\"most\":0}").status()).isEqualTo(400);
        assertThat(http.post("/api/v1/parked/violations/retry", "{\"moist\":1}").status()).isEqualTo(400);
        assertThat(http.post("/api/v1/parked/violations/0/leave-out", "{\"reason\":\"none\"}").status()).isEqualTo(404);
        assertThat(http.read("/api/v1/parked?view=nothing").status()).isEqualTo(404);
        assertThat(http.read("/api/v1/parked/violations/0").status()).isEqualTo(404);
        assertThat(http.read("/api/v1/operations").json().path("items")).isEmpty();
        var nothing = http.read("/api/v1/parked").json();
        assertThat(nothing.path("items")).isEmpty();
        assertThat(nothing.path("counts").isEmpty()).isTrue();
    }

    private void views(boolean follow) {
        var processor = node.get(EventProcessingConfiguration.class).eventProcessor("views").orElseThrow();
        if (follow) {
            processor.start();
        } else {
            processor.shutDown();
        }
    }

    private void report(String id, int zone) {
        assertThat(ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report(id, zone, observed)).statusCode()).isEqualTo(201);
    }

    private void retract(String id) {
        assertThat(ceasefire.post("RetractViolation", Ceasefire.MONITOR, "{\"violationId\":\"" + id + "\",\"reason\":\"it was thunder\"}").statusCode())
                .isEqualTo(200);
    }

    private void poison(String change, String which) {
        node.jdbc().sql("create table if not exists sound_event as select position, type, revision, payload from event where 1 = 0").update();
        node.jdbc().sql("insert into sound_event select position, type, revision, payload from event where " + which).update();
        assertThat(node.intruder().sql("update event set " + change + " where " + which).update()).isPositive();
    }

    private void mend() {
        assertThat(node.intruder().sql("update event set type = (select s.type from sound_event s where s.position = event.position),"
                + " revision = (select s.revision from sound_event s where s.position = event.position),"
                + " payload = (select s.payload from sound_event s where s.position = event.position)"
                + " where position in (select position from sound_event)").update()).isPositive();
    }

    /** Without doubts: their view took in the poisoned retraction of a report that it does not know, as it was written then. */
    private java.util.Map<String, List<String>> soundRows() {
        var rows = new TreeMap<>(ViewRows.of(node.jdbc()));
        assertThat(rows.keySet().removeIf(table -> table.startsWith("view_doubt"))).isTrue();
        return rows;
    }

    private TreeMap<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        http.read("/api/v1/parked").json().path("counts").properties().forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
        return counts;
    }

    private List<String> registered() {
        var ids = new ArrayList<String>();
        http.read("/api/v1/violations").json().path("items").forEach(item -> ids.add(item.path("violationId").asString()));
        return ids;
    }

    private JsonNode post(String path, String body) {
        var answer = http.post(path, body);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 202);
        return answer.json();
    }
}
