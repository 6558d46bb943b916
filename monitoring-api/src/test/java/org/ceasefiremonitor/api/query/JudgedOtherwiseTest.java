package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A correction changes no judgement, and what it would have changed is listed. Each test undoes its corrections by others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class JudgedOtherwiseTest {

    private static final String WHOLE_EAST = boundary(-10, -9);

    private Node node;
    private Http http;
    private Armistice armistice;

    @BeforeAll
    void tell_the_story() {
        node = Node.start(TestDatabase.H2.fresh());
        http = new Http(node.uri("/").getPort());
        armistice = new Armistice(http);
        armistice.tell();
        armistice.report("near", -9.75, "2024-05-01T10:00:00Z", "CLEAR");
        armistice.report("far", -9.25, "2024-05-02T10:00:00Z", "CLEAR");
        armistice.report("hidden", -9.25, "2024-05-03T10:00:00Z", "RED");
        armistice.report("west", -10.5, "2024-05-04T10:00:00Z", "CLEAR");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private static String boundary(double west, double east) {
        return "{'type':'Polygon','coordinates':[[[" + west + ",50],[" + east + ",50],[" + east + ",51],[" + west + ",51],[" + west + ",50]]]}";
    }

    private void draw(String boundary) {
        armistice.accept(Armistice.CHIEF, "CorrectZoneBoundary", "{'zoneId':'east','number':1,'boundary':" + boundary + ",'reason':'Misdrawn.'}");
    }

    private JsonNode list(String query, String actor) {
        var path = "/api/v1/zones/" + query + (query.contains("?") ? "&" : "?") + "wait=30&after=" + node.head();
        var answer = actor == null ? http.get(path) : http.send(http.to(path).header("Actor", actor));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").valueStream().map(item -> item.path("violationId").asString()).toList();
    }

    @Test
    void nothing_is_judged_otherwise_before_anything_is_corrected() {
        assertThat(ids(list("east/judged-otherwise", Armistice.MONITOR))).isEmpty();
        assertThat(ids(list("east/judged-otherwise?counted=false", Armistice.MONITOR))).isEmpty();
    }

    @Test
    void a_corrected_drawing_lists_what_it_would_have_left_out_and_taken_in_and_changes_no_report() {
        var before = list("east", Armistice.MONITOR).path("item").path("total");
        draw(boundary(-10.75, -9.5));

        var left = list("east/judged-otherwise", null);
        assertThat(ids(left)).containsExactly("far");
        assertThat(left.path("items").path(0).path("judged").path("severity").asString()).isEqualTo("S1");
        assertThat(left.path("items").path(0).has("otherwise")).isFalse();
        assertThat(ids(list("east/judged-otherwise", Armistice.MONITOR))).as("only who may see a report is told of it").containsExactly("far", "hidden");
        var entering = list("east/judged-otherwise?counted=false", null);
        assertThat(ids(entering)).containsExactly("west");
        assertThat(entering.path("items").path(0).has("judged")).isFalse();
        assertThat(entering.path("items").path(0).path("otherwise").path("classed").asString()).isEqualTo("VIOLATION");
        assertThat(list("east", Armistice.MONITOR).path("item").path("total")).isEqualTo(before);

        draw(WHOLE_EAST);
        assertThat(ids(list("east/judged-otherwise", Armistice.MONITOR))).isEmpty();
    }

    @Test
    void corrected_rules_and_times_are_looked_at_in_the_same_way() {
        var rules = "{'agreementId':'armistice','version':1,'effectiveFrom':'2024-01-01T00:00:00Z','severityRules':{'otherwise':'%s','rules':[]},'reason':'r'}";
        armistice.accept(Armistice.REGISTRAR, "CorrectSeverityRules", rules.formatted("S2"));
        var otherwise = list("west/judged-otherwise", null).path("items");
        assertThat(otherwise.path(0).path("judged").path("severity").asString() + otherwise.path(0).path("otherwise").path("severity").asString())
                .isEqualTo("S1S2");
        armistice.accept(Armistice.REGISTRAR, "CorrectSeverityRules", rules.formatted("S1"));
        assertThat(ids(list("west/judged-otherwise", null))).isEmpty();

        var entry = "{'agreementId':'armistice','effectiveAt':'%s','statedLocal':'1 January 2024','reason':'r'}";
        armistice.accept(Armistice.CHIEF, "CorrectEntryIntoForce", entry.formatted("2024-05-02T00:00:00Z"));
        assertThat(ids(list("east/judged-otherwise", null))).containsExactly("near");
        armistice.accept(Armistice.CHIEF, "CorrectEntryIntoForce", entry.formatted("2024-01-01T00:00:00Z"));
    }

    @Test
    void pages_look_at_so_many_reports_and_lead_to_all() {
        draw(boundary(-10, -9.5));
        var found = new ArrayList<String>();
        var page = list("east/judged-otherwise?limit=1", Armistice.MONITOR);
        assertThat(ids(page)).as("the first report would be judged the same").isEmpty();
        while (page.has("next")) {
            page = http.send(http.to(page.path("next").asString()).header("Actor", Armistice.MONITOR)).json();
            found.addAll(ids(page));
        }
        assertThat(found).containsExactly("far", "hidden");
        draw(WHOLE_EAST);
    }

    @Test
    void there_is_none_of_a_zone_that_is_not_there() {
        http.get("/api/v1/zones/nowhere/judged-otherwise").problem(404, "REQ-05");
    }
}
