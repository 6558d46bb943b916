package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The file of a case before and after its finding and a review: a finding rests on a photograph that is shown to some only and on what a report names;
 * the photograph is challenged and the report retracted after it was issued.
 */
class CaseFileOverHttpTest extends CommissionOverHttp {

    private static final String PHOTO = "ab".repeat(32);

    private String breach = "";
    private String finding = "";
    private long photographed;
    private long submitted;
    private long found;
    private long retracted;
    private long upheld;

    @BeforeAll
    void tell() {
        accepted("mech", "MONITOR", "CollectEvidence", "{'evidenceId': 'photo-1', 'description': 'A crater.', 'device': 'K-7', 'collectedAt': '" + hours(-2)
                + "', 'incidentId': 'incident-1', 'marking': {'tlp': 'AMBER', 'releasableTo': ['eastmark']}}");
        accepted("mech", "MONITOR", "SealEvidence", "{'evidenceId': 'photo-1', 'sha256': '" + PHOTO + "', 'size': 4, 'mediaType': 'image/jpeg'}");
        photographed = node.head();
        var photo = "{'sha256': '" + PHOTO + "', 'position': " + photographed + "}";
        var commission = seated();
        breach = submissionsOpen(commission);
        accepted("astoria", "PARTY_LIAISON", "LodgeSubmission", submission(breach, "first"));
        accepted("borduria", "PARTY_LIAISON", "LodgeSubmission", submission(breach, "second").replace("'NONE'", "'RETURN_FIRE'").replace(EVIDENCE, ""));
        submitted = node.head();
        chair("CloseSubmissions", "{'caseId': '" + breach + "'}");
        chair("AddHypothesis", hypothesis(breach, "h1", "'party': 'borduria', "));
        chair("WeighEvidence", "{'caseId': '" + breach + "', 'hypothesisId': 'h1', 'evidence': " + photo + ", 'supports': true, 'note': 'The crater faces east.'}");
        finding = adopted(commission, breach, "FINDING");
        chair("IssueFinding", issue(breach, finding, finding("h1", "CLEAR_AND_CONVINCING", "RETURN_FIRE").replace("NOT_RULED'", "REJECTED', 'reasons': 'No order.'")
                .replace(EVIDENCE, EVIDENCE + ", " + photo)));
        found = node.head();
        accepted("eastmark", "COMMISSION_MEMBER", "ChallengeAuthenticity", "{'evidenceId': 'photo-1', 'reason': 'The shadows do not fit.'}");
        accepted("mech", "MONITOR", "RetractViolation", "{'violationId': 'report-1', 'reason': 'It was misheard.'}");
        retracted = node.head();
        chair("RequestReview", "{'caseId': '" + breach + "', 'grounds': 'A record fell away.'}");
        chair("DecideReview", "{'caseId': '" + breach + "', 'ballotId': '" + adopted(commission, breach, "REVIEW") + "', 'reasons': 'The other suffices.'}");
        upheld = node.head();
    }

    private JsonNode file(String participant, String capacity, long asOf) {
        var answer = http.as(actor(participant, capacity)).read("/api/v1/cases/" + breach + "/file?asOf=" + asOf + "&wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("item");
    }

    private JsonNode file(long asOf) {
        return file("mech", "MONITOR", asOf);
    }

    private static List<String> named(JsonNode evidence) {
        return evidence.valueStream().map(each -> each.path("sha256").asString() + " " + each.path("position").asLong()).toList();
    }

    @Test
    void before_the_finding_the_file_has_what_the_parties_submitted() {
        var file = file(submitted);
        assertThat(file.path("findings")).isEmpty();
        assertThat(file.path("state").asString()).isEqualTo("SUBMISSIONS_OPEN");
        assertThat(file.path("submissions").valueStream().map(each -> each.path("party").asString() + " " + each.path("claim").asString()))
                .containsExactly("astoria NONE", "borduria RETURN_FIRE");
        assertThat(file.path("items")).hasSize(1);
        assertThat(file.path("items").get(0).path("submissions").get(0).asString()).isEqualTo("first");
        assertThat(file.path("items").get(0).path("findings")).isEmpty();
    }

    @Test
    void a_finding_rests_on_exactly_the_set_that_it_was_issued_with() {
        var file = file(found);
        var issued = file.path("findings").get(0);
        assertThat(named(issued.path("evidence"))).containsExactly(SHA + " 1", PHOTO + " " + photographed);
        assertThat(issued.path("findingId").asString()).isEqualTo(finding);
        assertThat(issued.path("issuedPosition").asLong()).isEqualTo(found);
        assertThat(issued.path("justification").path("ruling").asString()).isEqualTo("REJECTED");
        assertThat(named(file(upheld).path("findings").get(0).path("evidence"))).as("whatever became of it since").isEqualTo(named(issued.path("evidence")));

        assertThat(file.path("items").valueStream().map(each -> each.path("evidence").path("position").asLong())).containsExactly(1L, photographed);
        assertThat(file.path("items").get(0).path("report").asString()).isEqualTo("report-1");
        assertThat(file.path("items").get(0).path("event").asString()).isEqualTo("/api/v1/events/1");
        var photo = file.path("items").get(1);
        assertThat(photo.path("findings").get(0).asString()).isEqualTo(finding);
        assertThat(photo.path("weighed").get(0).path("note").asString()).isEqualTo("The crater faces east.");
        assertThat(photo.path("sealed").get(0).path("evidenceId").asString()).isEqualTo("photo-1");
        assertThat(photo.path("sealed").get(0).path("state").asString()).isEqualTo("SEALED");
    }

    @Test
    void what_is_doubted_since_is_told_with_each_item_and_was_not_before() {
        assertThat(file(found).path("items").valueStream().flatMap(each -> each.path("doubts").valueStream())).isEmpty();
        var doubted = file(retracted);
        assertThat(doubted.path("items").get(0).path("doubts").get(0).path("reason").asString()).isEqualTo("It was misheard.");
        assertThat(doubted.path("items").get(1).path("sealed").get(0).path("challenge").path("reason").asString()).isEqualTo("The shadows do not fit.");
        assertThat(doubted.path("findings").get(0).path("doubts").valueStream().map(each -> each.path("about").asString())).contains("violation/report-1");
        assertThat(doubted.path("doubts").valueStream().map(each -> each.path("about").asString())).contains("violation/report-1");
    }

    @Test
    void a_review_that_upholds_it_is_told_and_what_is_doubted_stays_with_the_item() {
        var reviewed = file(upheld);
        assertThat(file(retracted).path("findings").get(0).path("upheldBy")).isEmpty();
        assertThat(reviewed.path("findings").get(0).path("upheldBy")).hasSize(1);
        assertThat(reviewed.path("findings").get(0).path("affirmedPosition").asLong()).isEqualTo(upheld);
        assertThat(reviewed.path("findings").get(0).path("doubts")).as("the review has decided on them").isEmpty();
        assertThat(reviewed.path("items").get(0).path("doubts")).hasSize(1);
    }

    @Test
    void who_may_not_see_an_item_is_told_its_hash_as_the_finding_has_it_and_no_more() {
        var fenwick = file("fenwick", "COMMISSION_MEMBER", retracted);
        assertThat(named(fenwick.path("findings").get(0).path("evidence"))).hasSize(2);
        assertThat(fenwick.path("items").get(1).path("sealed")).isEmpty();
        assertThat(fenwick.toString()).doesNotContain("photo-1").doesNotContain("shadows");
        assertThat(file("eastmark", "COMMISSION_MEMBER", retracted).path("items").get(1).path("sealed")).hasSize(1);
        http.get("/api/v1/cases/" + breach + "/file").problem(404, "REQ-05");
        http.as(actor("mech", "REGISTRAR")).read("/api/v1/cases/none/file").problem(404, "REQ-05");
    }
}
