package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What machines detected, as the interface takes and shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetectionsOverHttpTest {

    private static final String SENSOR = "participant=cordia; person=radar-desk; capacity=SENSOR";

    private Node node;
    private Http http;
    private Armistice armistice;
    private long recorded;

    @BeforeAll
    void tell() {
        node = Node.start(TestDatabase.H2.fresh());
        http = new Http(node.uri("/").getPort());
        armistice = new Armistice(http);
        armistice.tell();
        armistice.accept(Armistice.REGISTRAR, "GrantMandate", "{'participantId':'cordia','mandate':'SENSOR','from':'2024-01-01T00:00:00Z'}");
        armistice.accept(Armistice.CHIEF, "RegisterAsset", "{'assetId':'radar-2','kind':'RADAR','name':'Radar 2','contributor':'cordia','footprint':"
                + "{'centre':{'longitude':-9.5,'latitude':50.5},'radiusMetres':9000}}");
        armistice.accept(Armistice.CHIEF, "CalibrateAsset", "{'assetId':'radar-2','at':'2024-03-01T00:00:00Z','method':'A known mast.'}");
        armistice.accept(Armistice.CHIEF, "ActivateAsset", "{'assetId':'radar-2','at':'2024-03-01T00:00:00Z'}");
        armistice.accept(SENSOR, "RecordDetections", batch(1, "05", List.of("05:10", "05:40")));
        recorded = armistice.accept(SENSOR, "RecordDetections", batch(2, "06", List.of("06:10"))).path("position").asLong();
        armistice.accept(Armistice.CHIEF, "DeclareCompromise",
                "{'assetId':'radar-2','from':'2024-03-02T05:30:00Z','until':'2024-03-02T06:10:00Z','reason':'A stranger set its clock.'}");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private static String batch(int sequence, String hour, List<String> times) {
        return "{'assetId':'radar-2','hour':'2024-03-02T" + hour + ":00:00Z','sequence':" + sequence + ",'detections':[" + times.stream()
                .map(time -> "{'at':'2024-03-02T" + time + ":00Z','kind':'PROJECTILE_IN_FLIGHT','position':{'longitude':-9.5,'latitude':50.5},'confidence':80}")
                .collect(Collectors.joining(",")) + "]}";
    }

    private JsonNode read(String path) {
        return http.as(Armistice.CHIEF).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head()).json();
    }

    private List<String> detections(String question) {
        var found = new ArrayList<String>();
        read("/api/v1/detections?" + question).path("items").forEach(each -> found.add(each.path("batch").asString() + " "
                + each.path("detection").path("at").asString().substring(11, 16) + (each.path("doubted").asBoolean() ? " doubted" : "")));
        return found;
    }

    @Test
    void what_a_compromise_puts_in_doubt_stays_and_is_listed_and_what_was_known_before_is_still_told() {
        assertThat(detections("")).containsExactly("radar-2.1 05:10", "radar-2.1 05:40 doubted", "radar-2.2 06:10");
        assertThat(detections("doubted=true&asset=radar-2")).containsExactly("radar-2.1 05:40 doubted");
        assertThat(detections("doubted=false")).containsExactly("radar-2.1 05:10", "radar-2.2 06:10");
        assertThat(detections("asOf=" + recorded)).containsExactly("radar-2.1 05:10", "radar-2.1 05:40", "radar-2.2 06:10");
    }

    @Test
    void they_are_found_by_asset_time_place_and_kind() {
        assertThat(detections("asset=radar-9")).isEmpty();
        assertThat(detections("from=2024-03-02T05:40:00Z&to=2024-03-02T06:10:00Z")).containsExactly("radar-2.1 05:40 doubted");
        assertThat(detections("bbox=-9.6,50,-9.4,51")).hasSize(3);
        assertThat(detections("bbox=-9.4,50,-9.3,51")).isEmpty();
        assertThat(detections("kind=EXPLOSION")).isEmpty();
    }

    @Test
    void a_batch_sent_again_is_recorded_once_and_another_under_its_number_is_refused() {
        var head = node.head();
        var again = armistice.accept(SENSOR, "RecordDetections", batch(1, "05", List.of("05:10", "05:40")));
        assertThat(again.path("repeated").asBoolean()).isTrue();
        assertThat(armistice.send(SENSOR, "RecordDetections", batch(1, "05", List.of("05:11"))).status()).isEqualTo(409);
        assertThat(node.head()).isEqualTo(head);
        assertThat(read("/api/v1/detections/radar-2.1").path("item").path("detections")).hasSize(2);
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/detections/radar-2.9").status()).isEqualTo(404);
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/detections/radar").status()).isEqualTo(404);
    }

    @Test
    void a_batch_of_an_unknown_asset_or_outside_its_hour_or_with_too_many_is_refused() {
        var before = node.head();
        assertThat(armistice.send(SENSOR, "RecordDetections", batch(3, "05", List.of("05:10")).replace("radar-2", "radar-9")).status()).isEqualTo(404);
        assertThat(armistice.send(SENSOR, "RecordDetections", batch(3, "05", List.of("06:00"))).status()).isEqualTo(400);
        assertThat(armistice.send(SENSOR, "RecordDetections", batch(3, "05", IntStream.range(0, 501).mapToObj(i -> "05:10").toList())).status()).isEqualTo(400);
        assertThat(node.head()).isEqualTo(before);
    }

    @Test
    void they_are_given_by_pages_as_a_table_and_on_a_map_and_not_to_the_public() {
        var first = read("/api/v1/detections?limit=2");
        var rest = http.as(Armistice.CHIEF).read(first.path("next").asString()).json();
        assertThat(first.path("items")).hasSize(2);
        assertThat(rest.path("items").get(0).path("batch").asString()).isEqualTo("radar-2.2");
        assertThat(rest.path("items")).hasSize(1);
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/detections?format=csv").text())
                .contains("radar-2.1,2,radar-2,2024-03-02T05:40:00Z,PROJECTILE_IN_FLIGHT,-9.5,50.5,,80,true,");
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/detections?format=geojson").json().path("features")).hasSize(3);
        assertThat(http.read("/api/v1/detections").json().path("items")).isEmpty();
    }
}
