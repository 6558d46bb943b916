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

/** Evidence from its collection to the ruling on it, as the interface shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceOverHttpTest {

    private static final String OTHER = "participant=mech; person=m-18; capacity=MONITOR";
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Node node;
    private Http http;
    private Armistice armistice;
    private long sealed;
    private long disclosed;

    @BeforeAll
    void tell() {
        node = Node.start(TestDatabase.H2.fresh());
        http = new Http(node.uri("/").getPort());
        armistice = new Armistice(http);
        armistice.tell();
        armistice.report("r-post", -9.5, "2024-03-02T05:10:00Z", "GREEN");
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'fire-1','agreementId':'armistice','reports':['r-post']}");
        collect("photo", ",'incidentId':'fire-1','violationId':'r-post','marking':{'tlp':'AMBER','releasableTo':[]}");
        collect("tape", "");
        sealed = armistice.accept(Armistice.MONITOR, "SealEvidence", "{'evidenceId':'photo','sha256':'" + DIGEST
                + "','size':4,'mediaType':'image/jpeg'}").path("position").asLong();
        armistice.accept(Armistice.MONITOR, "TransferCustody", "{'evidenceId':'photo','to':'mech','person':'m-18','reason':'To be examined.'}");
        armistice.accept(OTHER, "AcceptCustody", "{'evidenceId':'photo'}");
        armistice.accept(OTHER, "ExamineEvidence", "{'evidenceId':'photo','method':'Crater analysis.'}");
        armistice.accept(OTHER, "RecordExamination", "{'evidenceId':'photo','finding':'From the south-west.'}");
        disclosed = armistice.accept(Armistice.CHIEF, "DiscloseEvidence", "{'evidenceId':'photo','to':'borduria','reason':'To be heard.'}")
                .path("position").asLong();
        armistice.accept(Armistice.BORDURIA, "ChallengeAuthenticity", "{'evidenceId':'photo','reason':'The shadows do not fit.'}");
    }

    private void collect(String id, String more) {
        armistice.accept(Armistice.MONITOR, "CollectEvidence", "{'evidenceId':'" + id + "','description':'Of a crater.','device':'Camera K-7',"
                + "'collectedAt':'2024-03-02T06:10:00Z'" + more + "}");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private Http.Answer answer(String actor, String path) {
        return http.as(actor).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
    }

    private JsonNode read(String actor, String path) {
        return answer(actor, path).json();
    }

    private List<String> ids(String actor, String question) {
        var ids = new ArrayList<String>();
        read(actor, "/api/v1/evidence?" + question).path("items").forEach(each -> ids.add(each.path("evidenceId").asString()));
        return ids;
    }

    @Test
    void an_item_shows_through_whose_hands_it_went_and_what_was_found() {
        var one = read(Armistice.CHIEF, "/api/v1/evidence/photo").path("item");

        assertThat(one.path("state").asString()).isEqualTo("CHALLENGED");
        assertThat(one.path("seal").path("sha256").asString()).isEqualTo(DIGEST);
        assertThat(one.path("custody").valueStream().map(each -> each.path("person").asString())).containsExactly("m-17", "m-18");
        assertThat(one.path("examinations").get(0).path("finding").asString()).isEqualTo("From the south-west.");
        assertThat(one.path("challenge").path("challenger").path("participant").asString()).isEqualTo("borduria");
    }

    @Test
    void it_is_answered_as_it_was_known_at_each_position() {
        var then = read(Armistice.CHIEF, "/api/v1/evidence/photo?asOf=" + sealed).path("item");

        assertThat(then.path("state").asString()).isEqualTo("SEALED");
        assertThat(then.path("custody")).hasSize(1);
        assertThat(answer(Armistice.CHIEF, "/api/v1/evidence/photo?asOf=" + (sealed - 3)).status()).isEqualTo(404);
    }

    @Test
    void items_are_found_by_state_incident_report_holder_and_digest() {
        assertThat(ids(Armistice.CHIEF, "")).containsExactly("photo", "tape");
        assertThat(ids(Armistice.CHIEF, "state=COLLECTED")).containsExactly("tape");
        assertThat(ids(Armistice.CHIEF, "incident=fire-1")).containsExactly("photo");
        assertThat(ids(Armistice.CHIEF, "report=r-post")).containsExactly("photo");
        assertThat(ids(Armistice.CHIEF, "holder=mech")).containsExactly("photo");
        assertThat(ids(Armistice.CHIEF, "sha256=" + DIGEST)).containsExactly("photo");
        assertThat(ids(Armistice.CHIEF, "incident=other")).isEmpty();
    }

    @Test
    void disclosure_shows_an_item_to_one_more_from_then_on() {
        assertThat(ids(Armistice.ASTORIA, "")).containsExactly("tape");
        assertThat(ids(Armistice.BORDURIA, "")).containsExactly("photo", "tape");
        assertThat(ids(Armistice.BORDURIA, "asOf=" + disclosed)).containsExactly("photo", "tape");
        assertThat(ids(Armistice.BORDURIA, "asOf=" + (disclosed - 1))).containsExactly("tape");
        assertThat(answer(Armistice.ASTORIA, "/api/v1/evidence/photo").status()).isEqualTo(404);
    }

    @Test
    void its_history_tells_everything_in_the_order_of_time() {
        assertThat(read(Armistice.CHIEF, "/api/v1/history/evidence/photo").path("items").valueStream().map(each -> each.path("type").asString()))
                .containsExactly("evidence.EvidenceCollected", "evidence.EvidenceSealed", "evidence.CustodyTransferred", "evidence.CustodyAccepted",
                        "evidence.ExaminationBegun", "evidence.EvidenceExamined", "evidence.EvidenceDisclosed", "evidence.AuthenticityChallenged");
    }

    @Test
    void a_list_is_given_by_pages_and_as_a_table() {
        var first = read(Armistice.CHIEF, "/api/v1/evidence?limit=1");
        assertThat(first.path("items")).hasSize(1);
        assertThat(http.as(Armistice.CHIEF).read(first.path("next").asString()).json().path("items")).hasSize(1);
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/evidence?format=csv").text()).contains("photo,CHALLENGED,Of a crater.,Camera K-7,");
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/evidence?format=ndjson").text()).contains("\"evidenceId\":\"tape\"");
    }
}
