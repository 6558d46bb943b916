package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

/** A report that only some may see raises the alert level of its zone for everyone, but tells nobody else of itself by that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenTriggerTest {

    private static final String OTHER_MONITOR = "participant=cordia; person=m-2; capacity=MONITOR";

    private Node node;
    private Http http;
    private Armistice armistice;

    @BeforeAll
    void tell() {
        node = Node.start(TestDatabase.H2.fresh());
        http = new Http(node.uri("/").getPort());
        armistice = new Armistice(http);
        armistice.tell();
        armistice.accept(Armistice.REGISTRAR, "GrantMandate", "{'participantId':'cordia','mandate':'MONITOR','from':'2020-01-01T00:00:00Z'}");
        armistice.accept(Armistice.REGISTRAR, "AdoptAlertRules", "{'agreementId':'armistice','effectiveFrom':'2024-01-01T00:00:00Z','alertRules':{"
                + "'thresholds':[{'id':'one','level':'WATCH','windowHours':240,'minimumSeverity':'S1','raiseAt':1,'lowerBelow':1}]}}");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private JsonNode zone(String actor, String id, long after) {
        var answer = http.as(actor).read("/api/v1/zones/" + id + "?wait=30&after=" + after);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("item");
    }

    private String now() {
        return Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Test
    void what_a_hidden_report_did_to_the_level_is_seen_without_the_report() {
        var position = armistice.report("hidden-one", -9.5, now(), "RED");

        for (var actor : new String[] {Armistice.MONITOR, Armistice.BORDURIA}) {
            assertThat(zone(actor, "east", position).path("zone").path("alertLevel").asString()).isEqualTo("WATCH");
            assertThat(zone(actor, "east", position).path("alert").path("level").asString()).isEqualTo("WATCH");
        }
        assertThat(zone(Armistice.MONITOR, "east", position).path("alert").path("trigger").asString()).isEqualTo("hidden-one");
        assertThat(zone(Armistice.BORDURIA, "east", position).toString()).contains("\"threshold\":\"one\"").doesNotContain("hidden-one");

        assertThat(http.as(Armistice.MONITOR).read("/api/v1/events/" + position).text()).contains("zone.AlertLevelChanged");
        assertThat(http.as(Armistice.BORDURIA).read("/api/v1/events/" + position).status()).isEqualTo(404);
        for (var path : new String[] {"/api/v1/events?limit=500", "/api/v1/history/zone/east", "/api/v1/events/export"}) {
            assertThat(http.as(Armistice.MONITOR).read(path).text()).as(path).contains("hidden-one");
            var seen = http.as(Armistice.BORDURIA).read(path);
            assertThat(seen.status()).as(path).isEqualTo(200);
            assertThat(seen.text()).as(path).doesNotContain("hidden-one");
        }
    }

    @Test
    void whoever_reported_sees_what_others_make_of_the_report() {
        armistice.accept(Armistice.MONITOR, "ReportViolation", "{'violationId':'shared','report':"
                + Armistice.report(-10.5, now(), "RED", "EXPLOSION", "Patrol 4", "Heard.").replace("'releasableTo':[]", "'releasableTo':['cordia']") + "}");
        armistice.accept(OTHER_MONITOR, "CorrectViolation", "{'violationId':'shared','reason':'Counted again.','report':"
                + Armistice.report(-10.6, now(), "RED", "EXPLOSION", "Patrol 4", "Heard.").replace("'releasableTo':[]", "'releasableTo':['cordia']") + "}");
        var strict = armistice.send(OTHER_MONITOR, "CorrectViolation", "{'violationId':'shared','reason':'Ours.','report':"
                + Armistice.report(-10.6, now(), "AMBER_STRICT", "EXPLOSION", "Patrol 4", "Heard.") + "}");
        assertThat(strict.status()).as(strict.text()).isEqualTo(400);
        assertThat(strict.text()).contains("\"field\":\"report.marking.tlp\"").contains("mech, who reported it");
        var position = armistice.accept(OTHER_MONITOR, "RetractViolation", "{'violationId':'shared','reason':'It was thunder.'}").path("position").asLong();

        assertThat(zone(Armistice.MONITOR, "west", position).path("total").toString()).isNotEmpty();
        for (var actor : new String[] {Armistice.MONITOR, OTHER_MONITOR}) {
            var history = http.as(actor).read("/api/v1/history/violation/shared").text();
            assertThat(history).as(actor).contains("Counted again.", "It was thunder.");
        }
        assertThat(http.as(Armistice.BORDURIA).read("/api/v1/history/violation/shared").status()).isEqualTo(404);
    }

    @Test
    void a_report_released_to_as_many_as_a_marking_can_name_is_set_right_by_others_too() {
        var released = "'releasableTo':['cordia'," + IntStream.range(0, 63).mapToObj(n -> "'other-" + n + "'").collect(Collectors.joining(",")) + "]";
        var report = Armistice.report(-10.7, now(), "RED", "EXPLOSION", "Patrol 4", "Heard.").replace("'releasableTo':[]", released);
        armistice.accept(Armistice.MONITOR, "ReportViolation", "{'violationId':'wide','report':" + report + "}");
        armistice.accept(OTHER_MONITOR, "CorrectViolation", "{'violationId':'wide','reason':'Counted again.','report':"
                + report.replace("'value':3", "'value':4") + "}");
        var shown = http.as(OTHER_MONITOR).read("/api/v1/history/violation/wide").text();
        assertThat(shown).contains("Counted again.");
        var more = armistice.send(OTHER_MONITOR, "CorrectViolation", "{'violationId':'wide','reason':'For one more.','report':"
                + report.replace("['cordia',", "['cordia','astoria',") + "}");
        assertThat(more.status()).as(more.text()).isEqualTo(400);
        assertThat(more.text()).contains("marking.releasableTo").contains("at most 64 participants");
        armistice.accept(OTHER_MONITOR, "RetractViolation", "{'violationId':'wide','reason':'It was thunder.'}");

        for (var actor : new String[] {Armistice.MONITOR, OTHER_MONITOR}) {
            assertThat(http.as(actor).read("/api/v1/history/violation/wide").text()).as(actor).contains("Counted again.", "It was thunder.");
        }
        assertThat(http.as(Armistice.BORDURIA).read("/api/v1/history/violation/wide").status()).isEqualTo(404);
    }

    @Test
    void a_zone_is_known_to_all_whom_it_binds() {
        for (var tlp : new String[] {"AMBER", "AMBER_STRICT", "RED"}) {
            var answer = armistice.send(Armistice.CHIEF, "DesignateCeasefireZone", "{'zoneId':'secret','agreementId':'armistice','name':'Secret',"
                    + "'kind':'LINE_OF_CONTACT','boundary':{'type':'Polygon','coordinates':[[[0,50],[1,50],[1,51],[0,51],[0,50]]]},'basis':'annex 1',"
                    + "'marking':{'tlp':'" + tlp + "','releasableTo':['astoria']}}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.text()).contains("\"field\":\"marking.tlp\"").contains("must be CLEAR or GREEN");
        }
    }
}
