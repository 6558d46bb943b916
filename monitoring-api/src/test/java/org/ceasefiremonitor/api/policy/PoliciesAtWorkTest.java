package org.ceasefiremonitor.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.ceasefiremonitor.api.EachDatabase;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.policy.Policies;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.ceasefiremonitor.outside.Http;
import org.ceasefiremonitor.projections.view.Recorded;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A node that was told to reacts to events by itself, once for each. */
class PoliciesAtWorkTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SECOND = "participant=mech; person=m-18; capacity=MONITOR";

    private static Armistice established(Node node) {
        var armistice = new Armistice(new Http(node.uri("/").getPort()));
        armistice.tell();
        armistice.report("r-post", -9.5, "2024-03-02T05:10:00Z", "GREEN");
        armistice.accept(SECOND, "ReportViolation", "{'violationId':'r-camera','report':"
                + Armistice.report(-9.5, "2024-03-02T05:11:00Z", "GREEN", "EXPLOSION", "Camera 2", "A flash.") + "}");
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'fire-1','agreementId':'armistice','reports':['r-post','r-camera']}");
        armistice.accept(Armistice.CHIEF, "AssignVerifier", "{'incidentId':'fire-1','verifier':'mech','person':'chief-1'}");
        armistice.accept(Armistice.CHIEF, "ConcludeVerification", "{'incidentId':'fire-1','outcome':'VERIFIED','basis':'INDEPENDENT_SOURCES',"
                + "'reports':['r-post','r-camera'],'method':'Bearings cross.','reason':'Both saw it.'}");
        armistice.accept(Armistice.CHIEF, "EstablishViolation", "{'incidentId':'fire-1','provisionId':'art-2','severity':'S2','accused':'borduria',"
                + "'reason':'Article 2 forbids it.'}");
        return armistice;
    }

    private static List<String> served(Node node) {
        return node.jdbc().sql("select actor_capacity || ' ' || payload from event where type = 'notice.NoticeServed' order by position").query(String.class).list();
    }

    private static List<String> recommended(Node node) {
        var items = new Http(node.uri("/").getPort()).as(Armistice.CHIEF).read("/api/v1/recommendations?about=incident/fire-1").json().path("items");
        return items.valueStream().map(each -> each.path("policy").asString() + " " + each.path("command").path("name").asString() + " "
                + each.path("state").asString()).toList();
    }

    /** Severity and weight by which zones count a report, as readers see it. */
    private static String weighed(Node node, String report) {
        var assessment = new Http(node.uri("/").getPort()).as(Armistice.CHIEF).read("/api/v1/violations/" + report).json().path("item").path("zones").path(0)
                .path("assessment");
        return assessment.path("severity").asString() + " " + assessment.path("weighing").path("weight").asString("REPORTED");
    }

    @EachDatabase
    void a_violation_that_is_established_is_notified_to_each_party_once_also_if_its_event_is_read_again(TestDatabase database) {
        var url = database.fresh();
        try (var node = Node.start(url, "--monitor.policies=true")) {
            var armistice = established(node);
            await().atMost(PATIENCE).until(() -> served(node).size() == 2);
            assertThat(served(node).get(0)).startsWith("CLOCK ").contains("\"to\":\"astoria\"", "\"about\":\"incident/fire-1\"").doesNotContain("replyBy");
            assertThat(served(node).get(1)).contains("\"to\":\"borduria\"", "right of reply", "\"replyBy\":");
            await().atMost(PATIENCE).until(() -> weighed(node, "r-post").equals("S2 ESTABLISHED") && weighed(node, "r-camera").equals("S2 ESTABLISHED"));

            long position = node.jdbc().sql("select position from event where type = 'verification.ViolationEstablished'").query(Long.class).single();
            var again = new PoliciesAtWork(Policies.ALL, node.get(DirectoryStore.class), node.get(CommandGate.class), node.get(CommandTypes.class));
            var at = Instant.parse(new JsonMapper().readTree(node.jdbc().sql("select payload from event where position = ?").param(position).query(String.class)
                    .single()).path("at").asString());
            var event = new ViolationEstablished(new IncidentId("fire-1"), "art-2", Severity.S1, Severity.S2, new ParticipantId("borduria"), "r", at, Marking.GREEN);
            again.on(event, new GenericEventMessage<>(event, MetaData.with(Recorded.POSITION, position).and(Recorded.PARTICIPANT, "mech")));
            assertThat(served(node)).as("the same position has its effect once").hasSize(2);

            armistice.accept(Armistice.BORDURIA, "ReplyToNotice", "{'noticeId':'" + node.jdbc()
                    .sql("select about from event where type = 'notice.NoticeServed' order by position desc limit 1").query(String.class).single().replace("notice/", "")
                    + "','text':'We returned fire.'}");
        }
        try (var node = Node.start(url, "--monitor.policies=true")) {
            var armistice = new Armistice(new Http(node.uri("/").getPort()));
            armistice.accept(Armistice.CHIEF, "ReopenIncident", "{'incidentId':'fire-1','reason':'The camera was slow.'}");
            await().atMost(PATIENCE).until(() -> recommended(node).contains("P3 AssignVerifier OPEN"));
            await().atMost(PATIENCE).until(() -> weighed(node, "r-post").equals("S1 REPORTED") && weighed(node, "r-camera").equals("S1 REPORTED"));
            armistice.accept(Armistice.CHIEF, "AssignVerifier", "{'incidentId':'fire-1','verifier':'mech','person':'chief-1'}");
            await().atMost(PATIENCE).until(() -> recommended(node).contains("P3 AssignVerifier TAKEN"));
            armistice.accept(Armistice.CHIEF, "ConcludeVerification", "{'incidentId':'fire-1','outcome':'VERIFIED','basis':'INDEPENDENT_SOURCES',"
                    + "'reports':['r-post','r-camera'],'method':'Bearings cross.','reason':'Both saw it.'}");
            armistice.accept(Armistice.CHIEF, "EstablishViolation", "{'incidentId':'fire-1','provisionId':'art-2','severity':'S2','accused':'astoria',"
                    + "'reason':'Article 2 forbids it.'}");
            await().atMost(PATIENCE).until(() -> served(node).size() == 4);
            assertThat(served(node).get(2)).contains("\"to\":\"astoria\"", "right of reply");

            armistice.accept(Armistice.BORDURIA, "FileAllegation", "{'allegationId':'claim-1','agreementId':'armistice','accused':'astoria',"
                    + "'from':'2024-03-02T05:00:00Z','text':'They fired first.'}");
            armistice.accept(Armistice.CHIEF, "AcknowledgeAllegation", "{'allegationId':'claim-1'}");
            armistice.accept(Armistice.CHIEF, "AdmitAllegation", "{'allegationId':'claim-1','reason':'It says what and when.'}");
            await().atMost(PATIENCE).until(() -> served(node).size() == 6);
            assertThat(served(node).get(4)).contains("\"to\":\"astoria\"", "\"about\":\"allegation/claim-1\"", "RespondToAllegation");
            assertThat(served(node).get(5)).contains("\"to\":\"borduria\"", "Your allegation was admitted");
        }
    }

    /** An asset that detects an explosion in the zone east in an hour; each is told by another person. */
    private static void detects(Armistice armistice, String actor, String asset, Instant hour) {
        armistice.accept(Armistice.CHIEF, "RegisterAsset", "{'assetId':'" + asset + "','kind':'ACOUSTIC','name':'" + asset + "','contributor':'mech',"
                + "'footprint':{'centre':{'longitude':-9.5,'latitude':50.5},'radiusMetres':8000}}");
        var before = hour.minus(Duration.ofHours(9));
        armistice.accept(Armistice.CHIEF, "CalibrateAsset", "{'assetId':'" + asset + "','at':'" + before + "','method':'A known mast.'}");
        armistice.accept(Armistice.CHIEF, "ActivateAsset", "{'assetId':'" + asset + "','at':'" + before + "'}");
        armistice.accept(actor, "RecordDetections", "{'assetId':'" + asset + "','hour':'" + hour + "','sequence':1,'detections':[{'at':'" + hour.plusSeconds(70)
                + "','kind':'EXPLOSION','position':{'longitude':-9.5,'latitude':50.5}}]}");
    }

    private static JsonNode east(Node node) {
        return new Http(node.uri("/").getPort()).as(Armistice.ASTORIA).read("/api/v1/zones/east?wait=30&after=" + node.head()).json().path("item");
    }

    @Test
    void a_violation_established_on_detections_alone_raises_the_level_of_its_zone_and_lowers_it_again_when_it_falls() {
        try (var node = Node.start(TestDatabase.H2.fresh(), "--monitor.policies=true")) {
            var armistice = new Armistice(new Http(node.uri("/").getPort()));
            armistice.tell();
            armistice.accept(Armistice.REGISTRAR, "AdoptAlertRules", "{'agreementId':'armistice','effectiveFrom':'2024-01-01T00:00:00Z','alertRules':{'thresholds':["
                    + "{'id':'one','level':'HIGH','windowHours':240,'minimumSeverity':'S2','raiseAt':1,'lowerBelow':1,'minimumWeight':'ESTABLISHED'}]}}");
            var hour = Instant.now().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.HOURS);
            detects(armistice, Armistice.MONITOR, "array-1", hour);
            detects(armistice, SECOND, "array-2", hour);
            armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'blast-1','agreementId':'armistice','reports':[],'detections':[{'batch':'array-1.1'},{'batch':'array-2.1'}]}");
            armistice.accept(Armistice.CHIEF, "AssignVerifier", "{'incidentId':'blast-1','verifier':'mech','person':'chief-1'}");
            armistice.accept(Armistice.CHIEF, "ConcludeVerification", "{'incidentId':'blast-1','outcome':'VERIFIED','basis':'INDEPENDENT_SOURCES','reports':[],"
                    + "'detections':[{'batch':'array-1.1'},{'batch':'array-2.1'}],'method':'Bearings cross.','reason':'Both heard it.'}");
            assertThat(east(node).path("alert").path("level").asString()).isEqualTo("CALM");
            armistice.accept(Armistice.CHIEF, "EstablishViolation", "{'incidentId':'blast-1','provisionId':'art-2','severity':'S2','accused':'borduria','reason':'Article 2 forbids it.'}");

            await().atMost(PATIENCE).until(() -> east(node).path("alert").path("level").asString().equals("HIGH"));
            var raised = east(node);
            assertThat(raised.path("alert").path("incident").asString()).isEqualTo("blast-1");
            assertThat(raised.path("alert").path("threshold").asString()).isEqualTo("one");
            assertThat(raised.path("alert").path("counted").asInt()).isEqualTo(1);
            assertThat(raised.path("alert").has("trigger")).isFalse();
            assertThat(raised.path("established").toString()).isEqualTo("[{\"incidentId\":\"blast-1\",\"hour\":\"" + hour + "\",\"weight\":\"ESTABLISHED\",\"severity\":\"S2\"}]");
            assertThat(raised.path("total").path("violationsInAll").asInt()).as("it is no report").isZero();
            long before = node.head();

            armistice.accept(Armistice.CHIEF, "ReopenIncident", "{'incidentId':'blast-1','reason':'It was thunder.'}");
            await().atMost(PATIENCE).until(() -> east(node).path("alert").path("level").asString().equals("CALM"));
            assertThat(east(node).path("established")).isEmpty();
            assertThat(east(node).path("alert").path("incident").asString()).isEqualTo("blast-1");
            var http = new Http(node.uri("/").getPort()).as(Armistice.ASTORIA);
            var then = http.read("/api/v1/zones/east?asOf=" + before).json().path("item");
            assertThat(then.path("alert").path("level").asString() + " " + then.path("established").size()).as("known then").isEqualTo("HIGH 1");
            assertThat(http.read("/api/v1/history/zone/east?limit=500").text()).contains("zone.IncidentWeighed");
        }
    }

    @Test
    void a_node_that_was_not_told_to_reacts_to_nothing() {
        try (var node = Node.start(TestDatabase.H2.fresh())) {
            established(node);
            assertThat(node.jdbc().sql("select count(*) from token where processor_name = ?").param(PoliciesAtWork.GROUP).query(Long.class).single()).isZero();
            assertThat(served(node)).isEmpty();
        }
    }
}
