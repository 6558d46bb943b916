package org.ceasefiremonitor.api.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.EachDatabase;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.core.verification.Correlation;
import org.ceasefiremonitor.core.verification.Incident;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A node that groups reports as they come in. */
@BesideOthers
class CorrelatingTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int BURST = Integer.getInteger("burst.reports", 60);
    private static final int BATCHES = Integer.getInteger("burst.batches", 16);

    private Node node;
    private Http http;
    private Armistice armistice;

    private void start(String url) {
        node = Node.start(url, "--monitor.policies=true");
        http = new Http(node.uri("/").getPort());
        armistice = new Armistice(http);
        armistice.tell();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    private static String minutesAgo(long minutes) {
        return Instant.now().minus(minutes, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private List<JsonNode> incidents(String report) {
        var found = new ArrayList<JsonNode>();
        http.as(Armistice.CHIEF).read("/api/v1/incidents?wait=30&report=" + report + "&after=" + node.head()).json().path("items").forEach(found::add);
        return found;
    }

    private String incidentOf(String report) {
        await().atMost(PATIENCE).until(() -> !incidents(report).isEmpty());
        assertThat(incidents(report)).hasSize(1);
        return incidents(report).getFirst().path("incidentId").asString();
    }

    @EachDatabase
    void reports_of_one_event_come_together_and_go_on_to_do_so_after_a_restart(TestDatabase database) {
        var url = database.fresh();
        start(url);
        armistice.report("post", -9.5, minutesAgo(10), "GREEN");
        armistice.report("camera", -9.501, minutesAgo(9), "GREEN");
        armistice.report("mill", -9.2, minutesAgo(9), "GREEN");
        armistice.report("amber", -9.5, minutesAgo(10), "AMBER");
        armistice.report("old", -9.5, "2024-03-02T05:10:00Z", "GREEN");
        var fire = incidentOf("post");
        assertThat(incidentOf("camera")).isEqualTo(fire);
        assertThat(incidentOf("mill")).isNotEqualTo(fire);
        assertThat(incidents("amber")).isEmpty();
        assertThat(incidents("old")).isEmpty();
        var shown = incidents("post").getFirst();
        assertThat(shown.path("state").asString()).isEqualTo("OPENED");
        assertThat(shown.path("reports").valueStream().map(report -> report.path("correlation").asString()))
                .containsExactly(Correlation.DEFAULT.version(), Correlation.DEFAULT.version());
        var opening = http.as(Armistice.CHIEF).read("/api/v1/history/incident/" + fire).json().path("items").get(0);
        assertThat(opening.path("by").path("capacity").asString()).isEqualTo("CLOCK");

        armistice.accept(Armistice.CHIEF, "MergeIncident",
                "{'incidentId':'" + incidentOf("mill") + "','into':'" + fire + "','reason':'One salvo.'}");
        node.close();
        start(url);
        armistice.report("patrol", -9.4995, minutesAgo(10), "GREEN");
        armistice.report("miller", -9.2, minutesAgo(9), "GREEN");
        assertThat(incidentOf("patrol")).isEqualTo(fire);
        assertThat(incidentOf("miller")).as("the mill's incident goes on as part of the other").isEqualTo(fire);
        assertThat(incidents("post")).as("grouped once").hasSize(1);
    }

    @EachDatabase
    void what_a_person_grouped_while_the_policy_was_behind_is_not_grouped_again(TestDatabase database) {
        var url = database.fresh();
        start(url);
        armistice.report("before", -9.9, minutesAgo(10), "GREEN");
        incidentOf("before");
        node.close();
        node = Node.start(url);
        http = new Http(node.uri("/").getPort());
        armistice = new Armistice(http);
        armistice.report("post", -9.5, minutesAgo(10), "GREEN");
        armistice.report("mill", -9.2, minutesAgo(10), "GREEN");
        armistice.report("thunder", -9.7, minutesAgo(10), "GREEN");
        armistice.accept(Armistice.MONITOR, "RetractViolation", "{'violationId':'thunder','reason':'It was thunder.'}");
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'fire-1','agreementId':'armistice','reports':['post']}");
        node.close();

        start(url);
        armistice.report("camera", -9.5, minutesAgo(9), "GREEN");
        assertThat(incidentOf("camera")).isEqualTo("fire-1");
        assertThat(incidentOf("mill")).isNotEqualTo("fire-1");
        assertThat(incidents("post")).as("grouped once, by a person").hasSize(1);
        assertThat(incidents("thunder")).as("retracted before it was decided on").isEmpty();
    }

    @EachDatabase
    void what_was_notified_and_what_was_seen_find_each_other(TestDatabase database) {
        start(database.fresh());
        notified("mines", "DEMINING", -9.6);
        armistice.report("heard", -9.5, minutesAgo(10), "GREEN");
        var fire = incidentOf("heard");
        await().atMost(PATIENCE).until(() -> matched("heard").equals(List.of("mines")));
        notified("range", "LIVE_FIRE", -9.6);
        notified("elsewhere", "DEMINING", -9.3);
        await().atMost(PATIENCE).until(() -> matched("heard").equals(List.of("mines", "range")));
        var history = http.as(Armistice.CHIEF).read("/api/v1/history/incident/" + fire).json().path("items");
        var matches = history.valueStream().filter(event -> event.path("type").asString().equals("verification.ActivityMatched")).toList();
        assertThat(matches).hasSize(2).allSatisfy(event -> assertThat(event.path("by").path("capacity").asString()).isEqualTo("CLOCK"));

        armistice.accept(Armistice.CHIEF, "TakeBackMatch", "{'incidentId':'" + fire + "','activityId':'mines','reason':'They were elsewhere.'}");
        armistice.report("heard-too", -9.5, minutesAgo(9), "GREEN");
        armistice.report("mill", -9.2, minutesAgo(9), "GREEN");
        await().atMost(PATIENCE).until(() -> matched("mill").equals(List.of("elsewhere")));
        assertThat(incidentOf("heard-too")).isEqualTo(fire);
        assertThat(matched("heard")).as("what a person took back stays so").containsExactly("range");
    }

    /** Astoria notifies something that spans a fifth of a degree of longitude and an hour around now. */
    private void notified(String id, String kind, double west) {
        double east = west + 0.2;
        armistice.accept(Armistice.ASTORIA, "NotifyActivity", "{'activityId':'" + id + "','agreementId':'armistice','kind':'" + kind
                + "','boundary':{'type':'Polygon','coordinates':[[[" + west + ",50],[" + east + ",50],[" + east + ",51],[" + west + ",51],[" + west + ",50]]]},'from':'"
                + minutesAgo(30) + "','until':'" + minutesAgo(-30) + "','text':'In the fields.'}");
    }

    /** Activities that match the incident of a report now. */
    private List<String> matched(String report) {
        return incidents(report).stream().flatMap(incident -> incident.path("matches").valueStream()).filter(match -> match.path("takenBack").isMissingNode())
                .map(match -> match.path("activityId").asString()).toList();
    }

    @EachDatabase
    void each_report_of_a_burst_is_grouped_and_how_soon_is_told(TestDatabase database) {
        start(database.fresh());
        IntStream.range(0, BURST).parallel().forEach(i -> armistice.report("r-" + i, -9.9 + 0.1 * (i % 8), minutesAgo(10), "GREEN"));
        await().atMost(Duration.ofSeconds(60)).until(() -> grouped().size() == BURST);
        var recorded = recorded();
        var waits = grouped().entrySet().stream().map(each -> Duration.between(recorded.get(each.getKey()), each.getValue())).sorted().toList();
        System.out.printf("%s: %d reports recorded at %d/s meanwhile and grouped, half within %d ms, the last within %d ms%n", database, BURST,
                rate(BURST, recorded.values()), waits.get(BURST / 2).toMillis(), waits.getLast().toMillis());
        int fromEach = Math.ceilDiv(BURST, 8);
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/incidents?wait=30&after=" + node.head()).json().path("items")).as("from eight places, so many reports in each")
                .hasSize(8 * Math.ceilDiv(fromEach, Incident.MOST_REPORTS));
    }

    private void machine(String asset, String kind) {
        armistice.accept(Armistice.CHIEF, "RegisterAsset", "{'assetId':'" + asset + "','kind':'" + kind + "','name':'" + asset + "','contributor':'mech','footprint':"
                + "{'centre':{'longitude':-9.5,'latitude':50.5},'radiusMetres':50000}}");
        armistice.accept(Armistice.CHIEF, "CalibrateAsset", "{'assetId':'" + asset + "','at':'2024-03-01T00:00:00Z','method':'A known mast.'}");
        armistice.accept(Armistice.CHIEF, "ActivateAsset", "{'assetId':'" + asset + "','at':'2024-03-01T00:00:00Z'}");
    }

    private void detects(String asset, long sequence, Instant from, double longitude, String kind, int count) {
        armistice.accept(Armistice.MONITOR, "RecordDetections", "{'assetId':'" + asset + "','hour':'" + from.truncatedTo(ChronoUnit.HOURS) + "','sequence':" + sequence
                + ",'detections':[" + IntStream.range(0, count).mapToObj(i -> "{'at':'" + from.plusMillis(20L * i) + "','kind':'" + kind + "','position':{'longitude':" + longitude
                        + ",'latitude':50.5},'uncertaintyMetres':400}").collect(Collectors.joining(",")) + "]}");
    }

    /** An instant of the last hour that is over, so that what follows within a minute lies in it. */
    private static Instant lastHour() {
        return Instant.now().truncatedTo(ChronoUnit.HOURS).minusSeconds(1200);
    }

    @EachDatabase
    void what_two_machines_detected_and_a_report_tells_is_one_incident(TestDatabase database) {
        start(database.fresh());
        machine("array", "ACOUSTIC");
        machine("camera", "CAMERA");
        var from = lastHour();
        detects("camera", 1, from, -9.501, "MUZZLE_FLASH", 2);
        detects("array", 1, from, -9.5, "EXPLOSION", 38);
        armistice.report("desk", -9.5, from.toString(), "GREEN");
        var fire = incidentOf("desk");
        var shown = http.as(Armistice.CHIEF).read("/api/v1/incidents/" + fire + "?wait=30&after=" + node.head()).json().path("item");
        assertThat(shown.path("observations").asInt()).isEqualTo(41);
        assertThat(shown.path("detections").valueStream().map(each -> each.path("batch").asString() + " " + each.path("numbers").asString() + " " + each.path("correlation").asString()))
                .containsExactlyInAnyOrder("array.1 1-38 1", "camera.1 1-2 1");
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/incidents?batch=camera.1").json().path("items")).hasSize(1);
    }

    @EachDatabase
    void each_batch_of_a_burst_is_grouped_and_how_soon_is_told(TestDatabase database) {
        start(database.fresh());
        machine("array", "ACOUSTIC");
        var from = lastHour();
        IntStream.rangeClosed(1, BATCHES).parallel().forEach(i -> detects("array", i, from, -9.9 + 0.1 * (i % 8), "EXPLOSION", 500));
        await().atMost(Duration.ofSeconds(60)).until(() -> times("'verification.IncidentOpened', 'verification.DetectionsAttached'").size() >= BATCHES);
        var recorded = new HashMap<String, Instant>();
        times("'asset.DetectionsRecorded'").forEach((payload, at) -> recorded.put("array." + payload.path("sequence").asLong(), at));
        var waits = new ArrayList<Duration>();
        times("'verification.IncidentOpened', 'verification.DetectionsAttached'").forEach((payload, at) -> {
            var grouped = payload.path("detections").isArray() ? payload.path("detections").get(0) : payload.path("detections");
            assertThat(grouped.path("numbers").asString()).isEqualTo("1-500");
            waits.add(Duration.between(recorded.get(grouped.path("batch").asString()), at));
        });
        waits.sort(null);
        System.out.printf("%s: %d batches of 500 detections, of which %d/s were recorded meanwhile, grouped, half within %d ms, the last within %d ms%n", database, BATCHES,
                rate(BATCHES * 500, recorded.values()), waits.get(BATCHES / 2).toMillis(), waits.getLast().toMillis());
        assertThat(waits).hasSize(BATCHES);
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/incidents?wait=30&after=" + node.head()).json().path("items")).hasSize(8);
    }

    /** How many a second were recorded, from the first to the last. */
    private static long rate(long count, Collection<Instant> recorded) {
        return count * 1_000 / Math.max(1, Duration.between(Collections.min(recorded), Collections.max(recorded)).toMillis());
    }

    /** The events of some types, with when each was recorded. */
    private Map<JsonNode, Instant> times(String types) {
        var times = new LinkedHashMap<JsonNode, Instant>();
        node.jdbc().sql("select payload, recorded_at from event where type in (" + types + ") order by position").query((row, n) -> times.put(
                JSON.readTree(row.getString(1)), row.getObject(2, OffsetDateTime.class).toInstant())).list();
        return times;
    }

    /** When each report was recorded. */
    private Map<String, Instant> recorded() {
        var recorded = new HashMap<String, Instant>();
        node.jdbc().sql("select payload, recorded_at from event where type = 'zone.ViolationReported'").query((row, n) -> recorded.put(
                JSON.readTree(row.getString(1)).path("violationId").asString(), row.getObject(2, OffsetDateTime.class).toInstant())).list();
        return recorded;
    }

    /** When each report was grouped; fails if one was so twice. */
    private Map<String, Instant> grouped() {
        var grouped = new HashMap<String, Instant>();
        node.jdbc().sql("select payload, recorded_at from event where type in ('verification.IncidentOpened', 'verification.ReportAttached')")
                .query((row, n) -> {
                    var payload = JSON.readTree(row.getString(1));
                    var at = row.getObject(2, OffsetDateTime.class).toInstant();
                    payload.path("reports").forEach(report -> assertThat(grouped.put(report.path("violationId").asString(), at)).isNull());
                    if (payload.has("report")) {
                        assertThat(grouped.put(payload.path("report").path("violationId").asString(), at)).isNull();
                    }
                    return n;
                }).list();
        return grouped;
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "H2")
    void a_person_does_not_say_that_the_system_has_grouped(TestDatabase database) {
        start(database.fresh());
        armistice.report("old", -9.5, "2024-03-02T05:10:00Z", "GREEN");
        var answer = armistice.send(Armistice.CHIEF, "OpenIncident",
                "{'incidentId':'fire-1','agreementId':'armistice','reports':['old'],'correlation':'1'}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("correlation", "leave it out");
    }
}
