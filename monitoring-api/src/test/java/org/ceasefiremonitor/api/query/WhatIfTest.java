package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Other rules are tried on what happened, and the record stays as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfTest {

    private static final String HARSHER = "'severityRules':{'otherwise':'S2','rules':[]}";
    private static final String SOONER = "'alertRules':{'thresholds':[{'id':'at-once','level':'HIGH','windowHours':24,'minimumSeverity':'S1','raiseAt':2,'lowerBelow':1}]}";
    private static final String MAY = "'from':'2024-05-01T00:00:00Z','to':'2024-06-01T00:00:00Z'";
    private static final String MARCH = "'from':'2024-03-01T00:00:00Z','to':'2024-04-01T00:00:00Z'";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private Node node;
    private Http http;

    @BeforeAll
    void tell() {
        node = Node.start(TestDatabase.H2.fresh());
        http = new Http(node.uri("/").getPort());
        var armistice = new Armistice(http);
        armistice.tell();
        armistice.report("r-1", -9.5, "2024-03-02T05:10:00Z", "GREEN");
        armistice.report("r-2", -9.5, "2024-03-02T05:11:00Z", "GREEN");
        armistice.report("r-april", -9.5, "2024-04-02T05:11:00Z", "GREEN");
        armistice.report("now-1", -9.5, now.minusSeconds(600).toString(), "GREEN");
        armistice.report("now-2", -9.5, now.minusSeconds(540).toString(), "GREEN");
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'fire-1','agreementId':'armistice','reports':['r-1']}");
        armistice.accept(Armistice.CHIEF, "RegisterAsset", "{'assetId':'array','kind':'ACOUSTIC','name':'Array','contributor':'mech','footprint':{'centre':{'longitude':-9.5,"
                + "'latitude':50.5},'radiusMetres':50000}}");
        armistice.accept(Armistice.CHIEF, "CalibrateAsset", "{'assetId':'array','at':'2024-03-01T00:00:00Z','method':'A known mast.'}");
        armistice.accept(Armistice.CHIEF, "ActivateAsset", "{'assetId':'array','at':'2024-03-01T00:00:00Z'}");
        heard(armistice, "heard", 1, "2024-03-02T05:10:00Z", -9.5);
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'fire-2','agreementId':'armistice','reports':['r-2']}");
        armistice.accept(Armistice.CHIEF, "MergeIncident", "{'incidentId':'fire-2','into':'fire-1','reason':'One salvo.'}");
        heard(armistice, "heard-west", 2, "2024-03-02T05:10:00Z", -10.5);
        heard(armistice, "heard-april", 3, "2024-04-02T05:10:00Z", -9.5);
        for (int day = 1; day <= 3; day++) {
            established(armistice, "may-" + day, "2024-05-0" + day + "T05:10:00Z", -9.5);
        }
        established(armistice, "may-west", "2024-05-01T05:10:00Z", -10.5);
        ViewRows.awaitHead(node);
    }

    /** Two tell of it, it is verified, and a violation of severity S1 is established on it. */
    private static void established(Armistice armistice, String id, String at, double longitude) {
        armistice.report(id + "-one", longitude, at, "GREEN");
        armistice.accept("participant=mech; person=m-18; capacity=MONITOR", "ReportViolation", "{'violationId':'" + id + "-two','report':"
                + Armistice.report(longitude, at, "GREEN", "EXPLOSION", "Post 2", "Three.") + "}");
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'" + id + "','agreementId':'armistice','reports':['" + id + "-one','" + id + "-two']}");
        armistice.accept(Armistice.CHIEF, "AssignVerifier", "{'incidentId':'" + id + "','verifier':'mech','person':'chief-1'}");
        armistice.accept(Armistice.CHIEF, "ConcludeVerification", "{'incidentId':'" + id + "','outcome':'VERIFIED','basis':'INDEPENDENT_SOURCES','reports':['" + id + "-one','"
                + id + "-two'],'method':'Two bearings.','reason':'They agree.'}");
        armistice.accept(Armistice.CHIEF, "EstablishViolation", "{'incidentId':'" + id + "','provisionId':'art-2','severity':'S1','accused':'borduria','reason':'Fire.'}");
    }

    private static void heard(Armistice armistice, String incident, int batch, String at, double longitude) {
        armistice.accept(Armistice.MONITOR, "RecordDetections", "{'assetId':'array','hour':'" + at.substring(0, 13) + ":00:00Z','sequence':" + batch + ",'detections':[{'at':'" + at
                + "','kind':'EXPLOSION','position':{'longitude':" + longitude + ",'latitude':50.5},'uncertaintyMetres':400}]}");
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'" + incident + "','agreementId':'armistice','reports':[],'detections':[{'batch':'array." + batch + "'}]}");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private Http.Answer ask(String actor, String body) {
        return http.as(actor).post("/api/v1/zones/east/what-if", ("{" + body + "}").replace('\'', '"'));
    }

    @Test
    void harsher_rules_put_on_the_docket_what_the_adopted_ones_did_not() {
        long before = node.head();
        var answer = ask(Armistice.CHIEF, MARCH + "," + HARSHER).json();
        assertThat(answer.path("reports").asLong()).isEqualTo(2);
        assertThat(answer.path("different").asLong()).isEqualTo(2);
        assertThat(answer.path("severities").path("S1").asLong()).isEqualTo(2);
        assertThat(answer.path("otherwiseSeverities").path("S2").asLong()).isEqualTo(2);
        assertThat(answer.path("differences").get(0).path("violationId").asString()).isEqualTo("r-1");
        assertThat(answer.path("docket").valueStream().map(each -> each.path("incidentId").asString())).as("told by reports or by machines, in the zone and the period")
                .containsExactlyInAnyOrder("fire-1", "heard");
        assertThat(answer.path("docket")).allSatisfy(docketed -> {
            assertThat(docketed.path("as").asString()).isEqualTo("S1");
            assertThat(docketed.path("onDocket").asBoolean()).isFalse();
            assertThat(docketed.path("otherwiseOnDocket").asBoolean()).isTrue();
            assertThat(docketed.has("notKnown")).isFalse();
        });
        assertThat(node.head()).as("nothing is recorded").isEqualTo(before);
    }

    @Test
    void a_rule_that_asks_for_what_a_machine_does_not_tell_is_named_beside_what_is_proposed_for_its_detections() {
        var answer = ask(Armistice.CHIEF, MARCH + ",'severityRules':{'otherwise':'S2','rules':[{'id':'dead','deathsAtLeast':1,'severity':'S3'}]}").json();
        var heard = answer.path("docket").valueStream().filter(each -> each.path("incidentId").asString().equals("heard")).findFirst().orElseThrow();
        assertThat(heard.path("otherwise").asString()).isEqualTo("S2");
        assertThat(heard.path("notKnown").valueStream().map(JsonNode::asString)).containsExactly("dead");
    }

    private static String patterns(int count) {
        return "'severityRules':{'otherwise':'S1','rules':[],'patterns':[{'id':'others','of':'VIOLATION','count':" + count + ",'within':'PT24H'}]}";
    }

    @Test
    void other_rules_of_patterns_leave_off_the_docket_what_recurred_by_the_adopted_ones() {
        var answer = ask(Armistice.CHIEF, MAY + "," + patterns(4)).json();
        assertThat(answer.path("patterns")).hasSize(1);
        var pattern = answer.path("patterns").get(0);
        assertThat(pattern.path("rule").asString()).isEqualTo("violation-pattern");
        assertThat(pattern.path("provisionId").asString()).isEqualTo("art-2");
        assertThat(pattern.path("accused").asString()).isEqualTo("borduria");
        assertThat(pattern.path("severity").asString()).isEqualTo("S2");
        assertThat(pattern.path("incidents").valueStream().map(JsonNode::asString)).as("of this zone").containsExactly("may-1", "may-2", "may-3");
        assertThat(answer.path("otherwisePatterns")).isEmpty();
        assertThat(answer.path("different").asLong()).isZero();
        assertThat(answer.path("docket").valueStream().map(each -> each.path("incidentId").asString())).containsExactlyInAnyOrder("may-1", "may-2", "may-3");
        assertThat(answer.path("docket")).allSatisfy(docketed -> {
            assertThat(docketed.path("pattern").asString()).isEqualTo("violation-pattern");
            assertThat(docketed.has("otherwisePattern")).isFalse();
            assertThat(docketed.path("onDocket").asBoolean()).isTrue();
            assertThat(docketed.path("otherwiseOnDocket").asBoolean()).isFalse();
        });
    }

    @Test
    void other_rules_of_patterns_put_on_the_docket_what_did_not_recur_by_the_adopted_ones() {
        var answer = ask(Armistice.CHIEF, "'from':'2024-05-02T00:00:00Z','to':'2024-06-01T00:00:00Z'," + patterns(2)).json();
        assertThat(answer.path("patterns")).isEmpty();
        assertThat(answer.path("otherwisePatterns").get(0).path("incidents").valueStream().map(JsonNode::asString)).containsExactly("may-2", "may-3");
        assertThat(answer.path("docket")).hasSize(2).allSatisfy(docketed -> {
            assertThat(docketed.path("otherwisePattern").asString()).isEqualTo("others");
            assertThat(docketed.path("onDocket").asBoolean()).isFalse();
            assertThat(docketed.path("otherwiseOnDocket").asBoolean()).isTrue();
        });
    }

    @Test
    void other_thresholds_move_the_level_at_other_times() {
        var answer = ask(Armistice.CHIEF, "'from':'" + now.minusSeconds(3_600) + "','to':'" + now.plusSeconds(3 * 86_400) + "'," + SOONER).json();
        assertThat(answer.path("reports").asLong()).isEqualTo(2);
        assertThat(answer.path("levels")).as("no rules of levels are adopted").isEmpty();
        var levels = answer.path("otherwiseLevels");
        assertThat(levels.valueStream().map(each -> each.path("to").asString() + " " + each.path("threshold").asString() + " " + each.path("count").asLong()))
                .containsExactly("HIGH at-once 2", "CALM at-once 0");
        assertThat(Instant.parse(levels.get(1).path("at").asString())).as("once the window has passed").isAfter(now.plusSeconds(22 * 3_600));
        assertThat(answer.path("different").asLong()).isZero();
        assertThat(answer.path("docket")).isEmpty();
        assertThat(ask(Armistice.CHIEF, MARCH + "," + SOONER).json().path("otherwiseLevels")).as("what was observed long before it was recorded moves no level").isEmpty();
    }

    @Test
    void a_question_without_other_rules_or_in_no_order_is_refused() {
        assertThat(ask(Armistice.CHIEF, MARCH).json().path("field").asString()).isEqualTo("severityRules");
        assertThat(ask(Armistice.CHIEF, "'from':'2024-04-01T00:00:00Z','to':'2024-04-01T00:00:00Z'," + HARSHER).json().path("field").asString()).isEqualTo("to");
        assertThat(http.as(Armistice.CHIEF).post("/api/v1/zones/nowhere/what-if", ("{" + MARCH + "," + HARSHER + "}").replace('\'', '"')).status()).isEqualTo(404);
        assertThat(http.send(http.to("/api/v1/zones/east/what-if").header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(("{" + MARCH + "," + HARSHER + "}").replace('\'', '"')))).status()).as("nobody asks").isEqualTo(401);
    }
}
