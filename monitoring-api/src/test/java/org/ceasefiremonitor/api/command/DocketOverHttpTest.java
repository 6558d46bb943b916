package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ceasefiremonitor.api.Asked;
import org.ceasefiremonitor.api.ViewRows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The docket with what is due, and the figures about each Party, from a filing to a verified remedy. */
class DocketOverHttpTest extends CommissionOverHttp {

    private String voting = "";
    private String remedied = "";
    private String ballot = "";
    private String remedy = "";
    private long filed;
    private long claimed;
    private long verified;

    @BeforeAll
    void tell() {
        accepted("mech", "CHIEF_MONITOR", "EstablishViolation", "{'incidentId': 'incident-1', 'provisionId': 'art-1', 'severity': 'S2', 'accused': 'borduria',"
                + " 'reason': 'r'}");
        var commission = seated();
        var refused = filed(commission);
        filed = node.head();
        chair("DecideAdmissibility", "{'caseId': '" + refused + "', 'admissible': false, 'reasons': 'r'}");
        voting = deliberating(commission);
        ballot = sealed(commission, voting, "FINDING");
        remedied = remedying(commission);
        remedy = served(commission, remedied, hours(72));
        accepted("borduria", "PARTY_LIAISON", "ClaimRemedyComplete", told(remedy));
        claimed = node.head();
        accepted("mech", "MONITOR", "VerifyCompliance", verified(remedy, EVIDENCE));
        verified = node.head();
        chair("CloseCase", "{'caseId': '" + remedied + "', 'reasons': 'r'}");
        var unexplained = deliberating(commission);
        chair("IssueFinding", issue(unexplained, adopted(commission, unexplained, "FINDING"),
                finding("h1", "REASONABLE_GROUNDS_TO_BELIEVE", "NONE").replace("'attribution': 'REACHED', 'hypothesisId': 'h1'", "'attribution': 'NOT_REACHED'")));
        chair("CloseCase", "{'caseId': '" + unexplained + "', 'reasons': 'r'}");
        accepted("mech", "CHIEF_MONITOR", "ReopenIncident", "{'incidentId': 'incident-1', 'reason': 'A camera was compromised.'}");
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> cases(String question) {
        return read("/api/v1/docket?" + question).path("items").valueStream().map(each -> each.path("caseId").asString()).toList();
    }

    private static List<String> deadlines(JsonNode entry) {
        return entry.path("deadlines").valueStream().map(each -> each.path("kind").asString() + " " + each.path("thing").asString()).toList();
    }

    @Test
    void the_docket_has_what_is_due_of_a_case_and_of_its_ballots_the_earliest_first() {
        var entry = read("/api/v1/docket?state=DELIBERATION").path("items").path(0);

        assertThat(entry.path("caseId").asString()).isEqualTo(voting);
        assertThat(deadlines(entry)).containsExactly("BALLOT_REVEALS ballot/" + ballot, "CASE_PROVISIONAL_FINDING case/" + voting, "CASE_FINDING case/" + voting);
        assertThat(entry.path("due")).isEqualTo(entry.path("deadlines").path(0).path("due"));
        assertThat(entry.path("heard").valueStream().map(party -> party.path("party").asString() + " " + party.path("submissions").asLong()))
                .containsExactly("astoria 1", "borduria 1");
        assertThat(entry.path("evidence")).as("both submissions name the same").hasSize(1);
        assertThat(entry.path("openBallots").path(0).path("state").asString()).isEqualTo("SEALED");
    }

    @Test
    void it_has_the_remedies_that_are_not_done_with_as_they_were_at_each_position() {
        var then = read("/api/v1/docket?asOf=" + claimed + "&state=REMEDY_PHASE").path("items").path(0);
        assertThat(deadlines(then)).containsExactly("REMEDY_VERIFICATION remedy/" + remedy);
        assertThat(then.path("remedies").path(0).path("addressee").asString()).isEqualTo("borduria");

        var later = read("/api/v1/docket?asOf=" + verified + "&state=REMEDY_PHASE").path("items").path(0);
        assertThat(later.path("deadlines")).isEmpty();
        assertThat(later.path("remedies")).isEmpty();
        assertThat(later.has("due")).isFalse();
    }

    @Test
    void cases_that_are_ended_are_not_on_it() {
        assertThat(cases("")).containsExactly(voting);
        assertThat(cases("party=astoria")).containsExactly(voting);
        assertThat(cases("party=cordia")).isEmpty();
        assertThat(cases("severity=S1")).isEmpty();
        assertThat(cases("asOf=" + claimed)).containsExactlyInAnyOrder(voting, remedied);
        var mech = http.as(actor("mech", "REGISTRAR"));
        assertThat(mech.read("/api/v1/docket?limit=1&asOf=" + claimed).json().path("next").isMissingNode()).isFalse();
        assertThat(mech.read("/api/v1/docket?format=csv").text()).contains(voting + ",").contains("BALLOT_REVEALS@");
        assertThat(mech.read("/api/v1/docket?format=ndjson").text().lines()).hasSize(1);
        assertThat(http.get("/api/v1/docket").json().path("items")).as("for the public").isEmpty();
    }

    @Test
    void each_party_has_the_same_figures() {
        var cards = read("/api/v1/scorecard?asOf=" + verified).path("items");
        assertThat(cards.valueStream().map(card -> card.path("party").asString())).containsExactly("astoria", "borduria");
        var astoria = cards.path(0);
        var borduria = cards.path(1);
        assertThat(astoria.propertyNames()).isEqualTo(borduria.propertyNames());
        assertThat(astoria.path("violations").propertyNames()).isEqualTo(borduria.path("violations").propertyNames());
        assertThat(astoria.path("remedies").propertyNames()).isEqualTo(borduria.path("remedies").propertyNames());
        assertThat(astoria.path("casesBrought").asLong()).as("without the one that was not taken").isEqualTo(2);
        assertThat(astoria.path("casesAgainst").asLong()).isZero();
        assertThat(borduria.path("violations").path("S2").asLong()).isEqualTo(1);
        assertThat(borduria.path("violations").path("S3").asLong()).isZero();
        assertThat(borduria.path("casesAgainst").asLong()).isEqualTo(2);
        assertThat(borduria.path("findingsAgainst").asLong()).isEqualTo(1);
        assertThat(borduria.path("materialBreaches").asLong()).isZero();
        assertThat(borduria.path("remedies").path("VERIFIED_COMPLIED").asLong()).isEqualTo(1);
    }

    @Test
    void the_figures_of_a_page_are_asked_for_together() {
        ViewRows.awaitHead(node);
        var asked = Asked.during(node, () -> assertThat(read("/api/v1/scorecard").path("items")).hasSize(2));

        assertThat(asked.times("view_established d")).as("counted, in doubt").isEqualTo(2);
        assertThat(asked.times("view_case d")).as("accused, affected").isEqualTo(2);
        assertThat(asked.times("view_finding d")).as("against it, of nobody, material, in doubt").isEqualTo(4);
        assertThat(asked.times("view_remedy d")).isEqualTo(1);
    }

    @Test
    void a_finding_that_holds_nobody_responsible_counts_for_the_party_that_was_accused() {
        var cards = read("/api/v1/scorecard").path("items");
        assertThat(cards.valueStream().map(card -> card.path("findingsNotReached").asLong())).containsExactly(0L, 1L);
        assertThat(cards.valueStream().map(card -> card.path("findingsAgainst").asLong())).containsExactly(0L, 1L);
        assertThat(read("/api/v1/scorecard?asOf=" + verified).path("items").path(1).path("findingsNotReached").asLong()).isZero();
    }

    @Test
    void figures_are_told_as_they_were_and_what_was_reopened_counts_no_more() {
        assertThat(read("/api/v1/scorecard?party=borduria&asOf=" + filed).path("items").path(0).path("casesAgainst").asLong()).isEqualTo(1);
        assertThat(read("/api/v1/scorecard?party=borduria&asOf=" + claimed).path("items").path(0).path("remedies").path("CLAIMED_DONE").asLong()).isEqualTo(1);
        assertThat(read("/api/v1/scorecard?party=borduria").path("items").path(0).path("violations").path("S2").asLong()).isZero();
        assertThat(read("/api/v1/scorecard?limit=1").path("items")).hasSize(1);
        assertThat(http.get("/api/v1/scorecard?party=borduria").json().path("items").path(0).path("casesAgainst").asLong()).as("for the public").isZero();
    }
}
