package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Monitoring assets and what they looked at, as the interface shows them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssetsOverHttpTest {

    private Node node;
    private Http http;
    private Armistice armistice;
    private long activated;

    @BeforeAll
    void tell() {
        node = Node.start(TestDatabase.H2.fresh());
        http = new Http(node.uri("/").getPort());
        armistice = new Armistice(http);
        armistice.tell();
        register("camera-1", "CAMERA", "cordia", -9.5);
        register("radar-1", "RADAR", "astoria", -10.5);
        chief("CalibrateAsset", "{'assetId':'camera-1','at':'2024-03-01T06:00:00Z','method':'Test card.'}");
        activated = chief("ActivateAsset", "{'assetId':'camera-1','at':'2024-03-01T08:00:00Z'}");
        chief("ReportInterference", "{'assetId':'camera-1','at':'2024-03-01T12:00:00Z','interference':'JAMMING'}");
        chief("ReportAssetHealth", "{'assetId':'camera-1','at':'2024-03-01T13:00:00Z','health':'DEGRADED','note':'Half the frames.'}");
        chief("MoveAsset", "{'assetId':'camera-1','at':'2024-03-01T18:00:00Z','footprint':" + footprint(-10.5) + "}");
        chief("DeclareCompromise", "{'assetId':'camera-1','from':'2024-03-01T09:00:00Z','until':'2024-03-01T10:00:00Z','reason':'A stranger set its clock.'}");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private void register(String id, String kind, String contributor, double longitude) {
        chief("RegisterAsset", "{'assetId':'" + id + "','kind':'" + kind + "','name':'" + id + "','contributor':'" + contributor + "','footprint':"
                + footprint(longitude) + "}");
    }

    private static String footprint(double longitude) {
        return "{'centre':{'longitude':" + longitude + ",'latitude':50.5},'radiusMetres':4000}";
    }

    private long chief(String command, String body) {
        return armistice.accept(Armistice.CHIEF, command, body).path("position").asLong();
    }

    private JsonNode read(String path) {
        return http.as(Armistice.CHIEF).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head()).json();
    }

    private List<String> ids(String question) {
        var ids = new ArrayList<String>();
        read("/api/v1/assets?" + question).path("items").forEach(each -> ids.add(each.path("assetId").asString()));
        return ids;
    }

    @Test
    void an_asset_shows_what_became_of_it_and_when_it_can_not_be_trusted() {
        var one = read("/api/v1/assets/camera-1").path("item");

        assertThat(one.path("state").asString()).isEqualTo("DEGRADED");
        assertThat(one.path("conditions").valueStream().map(each -> each.path("state").asString()))
                .containsExactly("CALIBRATED", "OPERATIONAL", "JAMMED", "DEGRADED", "DEGRADED");
        assertThat(one.path("compromises").get(0).path("until").asString()).isEqualTo("2024-03-01T10:00:00Z");
    }

    @Test
    void it_is_answered_as_it_was_known_at_each_position() {
        var then = read("/api/v1/assets/camera-1?asOf=" + activated).path("item");

        assertThat(then.path("state").asString()).isEqualTo("OPERATIONAL");
        assertThat(then.path("compromises")).isEmpty();
        assertThat(ids("asOf=" + activated + "&state=OPERATIONAL")).containsExactly("camera-1");
    }

    @Test
    void assets_are_found_by_kind_contributor_and_state() {
        assertThat(ids("")).containsExactly("camera-1", "radar-1");
        assertThat(ids("kind=RADAR")).containsExactly("radar-1");
        assertThat(ids("contributor=cordia")).containsExactly("camera-1");
        assertThat(ids("state=REGISTERED")).containsExactly("radar-1");
        assertThat(ids("state=JAMMED")).isEmpty();
    }

    private List<String> watches(String question) {
        var watches = new ArrayList<String>();
        read("/api/v1/coverage?" + question).path("items").forEach(each -> watches.add(each.path("from").asString().substring(11, 13) + " "
                + each.path("sight").asString() + " " + each.path("footprint").path("centre").path("longitude").asDouble()));
        return watches;
    }

    @Test
    void who_looked_where_and_when_is_told_with_its_gaps() {
        assertThat(watches("")).containsExactly("08 SEEING -9.5", "09 COMPROMISED -9.5", "10 SEEING -9.5", "12 JAMMED -9.5", "13 DEGRADED -9.5",
                "18 DEGRADED -10.5");
        assertThat(read("/api/v1/coverage?limit=1").path("items").get(0).path("looked").asBoolean()).isTrue();
        assertThat(watches("asOf=" + activated)).as("before the compromise was found").containsExactly("08 SEEING -9.5");
    }

    @Test
    void coverage_is_found_by_time_place_zone_asset_kind_and_sight() {
        assertThat(watches("from=2024-03-01T10:00:00Z&to=2024-03-01T12:00:00Z")).containsExactly("10 SEEING -9.5");
        assertThat(watches("to=2024-02-29")).isEmpty();
        assertThat(watches("from=2030-01-01")).as("it lasts").containsExactly("18 DEGRADED -10.5");
        assertThat(watches("zone=west")).containsExactly("18 DEGRADED -10.5");
        assertThat(watches("zone=east&sight=SEEING&sight=DEGRADED")).containsExactly("08 SEEING -9.5", "10 SEEING -9.5", "13 DEGRADED -9.5");
        assertThat(watches("zone=nowhere")).isEmpty();
        assertThat(watches("bbox=-10.6,50,-10.54,51")).as("4 km are 0.057 degrees there").containsExactly("18 DEGRADED -10.5");
        assertThat(watches("bbox=-10.6,50,-10.57,51")).isEmpty();
        assertThat(watches("asset=radar-1")).as("never activated").isEmpty();
        assertThat(watches("kind=CAMERA&sight=JAMMED,COMPROMISED")).containsExactly("09 COMPROMISED -9.5", "12 JAMMED -9.5");
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/coverage?bbox=1,2,3").status()).isEqualTo(400);
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/coverage?from=yesterday").status()).isEqualTo(400);
    }

    @Test
    void coverage_is_given_by_pages_as_a_table_and_on_a_map_and_not_to_the_public() {
        var first = read("/api/v1/coverage?limit=4");
        var rest = http.as(Armistice.CHIEF).read(first.path("next").asString()).json();
        assertThat(first.path("items")).hasSize(4);
        assertThat(rest.path("items").get(0).path("from").asString()).isEqualTo("2024-03-01T13:00:00Z");
        assertThat(rest.path("items")).hasSize(2);
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/coverage?format=csv").text())
                .contains("camera-1,CAMERA,2024-03-01T12:00:00Z,2024-03-01T13:00:00Z,JAMMED,false,-9.5,50.5,4000,");
        var map = http.as(Armistice.CHIEF).read("/api/v1/coverage?format=geojson").json();
        assertThat(map.path("features")).hasSize(6);
        assertThat(map.path("features").get(0).path("properties").path("footprint").path("radiusMetres").asInt()).isEqualTo(4000);
        assertThat(http.read("/api/v1/coverage").json().path("items")).isEmpty();
    }

    @Test
    void its_history_tells_everything_in_the_order_of_recording() {
        assertThat(read("/api/v1/history/asset/camera-1").path("items").valueStream().map(each -> each.path("type").asString()))
                .containsExactly("asset.AssetRegistered", "asset.AssetCalibrated", "asset.AssetActivated", "asset.AssetInterferenceReported",
                        "asset.AssetHealthChanged", "asset.AssetMoved", "asset.AssetCompromised");
    }

    @Test
    void a_list_is_given_by_pages_and_as_a_table() {
        var first = read("/api/v1/assets?limit=1");
        var rest = http.as(Armistice.CHIEF).read(first.path("next").asString()).json();
        assertThat(first.path("items")).hasSize(1);
        assertThat(rest.path("items").get(0).path("assetId").asString()).isEqualTo("radar-1");
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/assets?format=csv").text()).contains("camera-1,CAMERA,camera-1,cordia,DEGRADED,-10.5,50.5,4000,5,1,");
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/assets?format=ndjson").text()).contains("\"assetId\":\"radar-1\"");
    }
}
