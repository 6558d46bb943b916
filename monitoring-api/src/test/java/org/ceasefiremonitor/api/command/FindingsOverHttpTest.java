package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ceasefiremonitor.api.Asked;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.core.commission.ballot.Position;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * An observation that a finding rests on is retracted, its incident is reopened, and a review upholds the finding. What was known then and what is
 * known now are told apart.
 */
class FindingsOverHttpTest extends CommissionOverHttp {

    private String breach = "";
    private String finding = "";
    private String remedy = "";
    private long trusted;
    private long retracted;
    private long reopened;
    private long upheld;
    private long narrowed;

    @BeforeAll
    void tell() {
        var commission = seated();
        breach = deliberating(commission);
        finding = opened(commission, breach, "FINDING");
        for (var member : MEMBERS) {
            commit(finding, member, member.equals("gallia") ? Position.DISSENT : Position.CONCUR);
        }
        for (var member : MEMBERS) {
            reveal(finding, member, member.equals("gallia") ? Position.DISSENT : Position.CONCUR, member.equals("gallia") ? "One record alone." : "");
        }
        chair("IssueFinding", issue(breach, finding, finding("h1", "CLEAR_AND_CONVINCING", "NONE")));
        accepted("eastmark", "COMMISSION_MEMBER", "FileSeparateOpinion", "{'caseId': '" + breach + "', 'opinion': 'I would go further.'}");
        chair("BeginRemedyPhase", "{'caseId': '" + breach + "'}");
        remedy = served(commission, breach, hours(72));
        trusted = node.head();
        assertThat(http.as("participant=mech; person=p-2; capacity=MONITOR").command("RetractViolation",
                "{\"violationId\":\"report-2\",\"reason\":\"The camera was compromised.\"}").status()).isEqualTo(200);
        retracted = node.head();
        accepted("mech", "CHIEF_MONITOR", "ReopenIncident", "{'incidentId': 'incident-1', 'reason': 'One record fell away.'}");
        reopened = node.head();
        chair("RequestReview", "{'caseId': '" + breach + "', 'grounds': 'A record fell away.'}");
        chair("DecideReview", "{'caseId': '" + breach + "', 'ballotId': '" + adopted(commission, breach, "REVIEW") + "', 'reasons': 'The other suffices.'}");
        upheld = node.head();
        accepted("mech", "MONITOR", "CorrectViolation", red(report("report-1", burning, hours(-3)).replace("'source': 's'", "'source': 'Post 4', 'evidence': ['"
                + SHA + "']").replaceFirst("}$", ", 'reason': 'It shows where the post is.'}")));
        narrowed = node.head();
        accepted("mech", "MONITOR", "ReportViolation", red(report("report-3", burning, hours(-100))));
        accepted("mech", "CHIEF_MONITOR", "AttachReport", "{'incidentId': 'incident-1', 'violationId': 'report-3'}");
    }

    private static String red(String report) {
        return report.replace("'kind': 'EXPLOSION'", "'kind': 'EXPLOSION', 'marking': {'tlp': 'RED'}");
    }

    private JsonNode read(String path) {
        return read("mech", "REGISTRAR", path);
    }

    private JsonNode read(String participant, String capacity, String path) {
        var answer = http.as(actor(participant, capacity)).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> doubts(String path, long asOf) {
        return read(path + "?asOf=" + asOf).path("item").path("doubts").valueStream()
                .map(doubt -> doubt.path("kind").asString() + " " + doubt.path("about").asString() + " " + doubt.path("position").asLong()).toList();
    }

    @Test
    void the_finding_its_case_and_what_rests_on_it_show_the_doubt_and_did_not_before() {
        for (var path : List.of("/api/v1/findings/" + finding, "/api/v1/cases/" + breach, "/api/v1/remedies/" + remedy, "/api/v1/explain/findings/" + finding,
                "/api/v1/explain/remedies/" + remedy)) {
            assertThat(doubts(path, trusted)).as("known then: %s", path).isEmpty();
            assertThat(doubts(path, retracted)).as("known now: %s", path).containsExactly("RETRACTED violation/report-2 " + retracted);
        }
        assertThat(read("/api/v1/findings/" + finding + "?asOf=" + retracted).path("item").path("doubts").path(0).path("reason").asString())
                .isEqualTo("The camera was compromised.");
    }

    @Test
    void a_review_that_upholds_the_finding_has_decided_on_the_doubt() {
        assertThat(doubts("/api/v1/findings/" + finding, upheld - 1)).hasSize(1);
        assertThat(doubts("/api/v1/findings/" + finding, upheld)).isEmpty();
        assertThat(doubts("/api/v1/cases/" + breach, upheld)).as("what is doubted stays told").hasSize(1);
        assertThat(read("/api/v1/findings/" + finding).path("item").path("upheldBy")).hasSize(1);
    }

    @Test
    void a_finding_is_on_record_with_its_standard_its_evidence_and_who_did_not_concur() {
        var one = read("/api/v1/findings/" + finding).path("item");

        assertThat(one.path("party").asString()).isEqualTo("borduria");
        assertThat(one.path("finding").path("standardMet").asString()).isEqualTo("CLEAR_AND_CONVINCING");
        assertThat(one.path("finding").path("evidence").path(0).path("sha256").asString()).isEqualTo(SHA);
        assertThat(one.path("dissents").path(0).path("member").asString()).isEqualTo("gallia");
        assertThat(one.path("dissents").path(0).path("reasons").asString()).isEqualTo("One record alone.");
        assertThat(one.path("opinions").path(0).path("member").asString()).isEqualTo("eastmark");
        assertThat(one.path("issuedPosition").asLong()).isLessThan(trusted);
    }

    @Test
    void findings_are_found_by_case_party_level_and_whether_they_stand() {
        for (var question : List.of("case=" + breach, "party=borduria", "level=PARTY", "attribution=REACHED", "standing=STANDS", "standing=UNDER_REVIEW&asOf=" + (upheld - 1))) {
            assertThat(read("/api/v1/findings?" + question).path("items")).as(question).hasSize(1);
        }
        for (var question : List.of("case=none", "party=astoria", "level=UNIT", "attribution=NOT_REACHED", "standing=REVISED")) {
            assertThat(read("/api/v1/findings?" + question).path("items")).as(question).isEmpty();
        }
        var mech = http.as(actor("mech", "REGISTRAR"));
        assertThat(mech.read("/api/v1/findings?format=csv&asOf=" + retracted).text()).contains(finding + "," + breach + ",REACHED,borduria,PARTY,")
                .contains("RETRACTED:violation/report-2");
        assertThat(mech.read("/api/v1/findings?format=ndjson").text().lines()).hasSize(1);
        assertThat(http.get("/api/v1/findings").json().path("items")).as("for the public").isEmpty();
    }

    @Test
    void an_explanation_leads_back_to_the_single_observations_with_the_version_of_the_rules_at_each_step() {
        var why = read("/api/v1/explain/remedies/" + remedy + "?asOf=" + reopened).path("item");

        assertThat(why.path("remedy").path("act").asString()).isEqualTo("The battery leaves.");
        assertThat(why.path("ballots").valueStream().map(ballot -> ballot.path("question").asString() + " " + ballot.path("rulesVersion").asString()))
                .containsExactly("REMEDY 1", "FINDING 1");
        assertThat(why.path("breachCase").path("provisions").path(0).asString()).isEqualTo("art-1");
        var incident = why.path("incidents").path(0);
        assertThat(incident.path("stateThen").asString()).isEqualTo("VERIFIED");
        assertThat(incident.path("stateNow").asString()).isEqualTo("REOPENED");
        assertThat(incident.path("result").path("basis").asString()).isEqualTo("INDEPENDENT_SOURCES");
        var camera = incident.path("reports").path(1);
        assertThat(camera.path("violationId").asString()).isEqualTo("report-2");
        assertThat(camera.path("stateThen").asString()).isEqualTo("RECORDED");
        assertThat(camera.path("stateNow").asString()).isEqualTo("RETRACTED");
        var judged = camera.path("zones").path(0).path("assessment");
        assertThat(judged.path("severity").asString()).isEqualTo("S2");
        assertThat(judged.path("severityRule").asString()).isEqualTo("explosions");
        assertThat(judged.path("catalogueVersion").asInt()).isEqualTo(1);
        assertThat(judged.path("severityVersion").asInt()).isEqualTo(1);
        assertThat(why.path("evidence").path(0).path("event").asString()).isEqualTo("/api/v1/events/1");
        assertThat(why.path("evidence").path(0).path("report").asString()).isEqualTo("report-1");
    }

    @Test
    void what_was_marked_more_narrowly_since_is_explained_only_to_whoever_may_still_see_it() {
        assertThat(reports("fenwick", "COMMISSION_MEMBER", upheld)).as("report, revision then, revision now").containsExactly("report-1 1 1", "report-2 1 2");
        assertThat(reports("fenwick", "COMMISSION_MEMBER", narrowed)).containsExactly("report-2 1 2");
        assertThat(reports("mech", "REGISTRAR", narrowed)).as("its originator").containsExactly("report-1 1 2", "report-2 1 2");
        var path = "/api/v1/explain/findings/" + finding + "?asOf=" + narrowed;
        assertThat(read("fenwick", "COMMISSION_MEMBER", path).toString()).doesNotContain("Post 4");
        assertThat(read("fenwick", "COMMISSION_MEMBER", path).path("item").path("evidence").path(0).has("report")).isFalse();
        assertThat(read("mech", "REGISTRAR", path).path("item").path("evidence").path(0).path("report").asString()).isEqualTo("report-1");

        var latest = "/api/v1/explain/findings/" + finding;
        assertThat(read("fenwick", "COMMISSION_MEMBER", latest).path("item").path("incidents")).as("one of its reports is for its originator only").isEmpty();
        assertThat(read("mech", "REGISTRAR", latest).path("item").path("incidents")).hasSize(1);
    }

    /** Reports by which a finding is explained. */
    private List<String> reports(String participant, String capacity, long asOf) {
        return read(participant, capacity, "/api/v1/explain/findings/" + finding + "?asOf=" + asOf).path("item").path("incidents").path(0).path("reports").valueStream()
                .map(each -> each.path("violationId").asString() + " " + each.path("revisionThen").asLong() + " " + each.path("revisionNow").asLong()).toList();
    }

    @Test
    void an_explanation_fetches_of_each_incident_and_report_only_what_it_tells() {
        ViewRows.awaitHead(node);
        var asked = Asked.during(node, () -> read("/api/v1/explain/findings/" + finding));

        assertThat(asked.rows("view_incident d", "definition")).as("of the versions of one incident").isEqualTo(1);
        assertThat(asked.rows("view_violation d", "report")).as("of the versions of two reports").isEqualTo(2);
    }

    @Test
    void an_explanation_asks_once_for_all_ballots_and_once_for_all_zones() {
        ViewRows.awaitHead(node);
        var asked = Asked.during(node, () -> read("/api/v1/explain/remedies/" + remedy));

        assertThat(asked.times("view_ballot d")).isEqualTo(1);
        assertThat(asked.naming("view_violation_zone")).isEqualTo(1);
    }

    @Test
    void the_landing_leads_to_the_explanation_of_a_finding() {
        var links = http.get("/api/v1").json().path("links").valueStream().filter(link -> link.path("rel").asString().equals("explain")).toList();
        assertThat(links).hasSize(1);
        var why = read("mech", "REGISTRAR", links.getFirst().path("href").asString().replace("{id}", finding));
        assertThat(why.path("item").path("finding").path("findingId").asString()).isEqualTo(finding);
    }

    @Test
    void what_is_not_there_or_not_to_be_seen_is_not_explained() {
        http.as(actor("mech", "REGISTRAR")).read("/api/v1/explain/findings/none").problem(404, "REQ-05");
        http.get("/api/v1/explain/remedies/" + remedy).problem(404, "REQ-05");
    }
}
