package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.api.ViewRows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The ledger of remedies, as the interface shows it. */
class RemediesOverHttpTest extends CommissionOverHttp {

    private String breach;
    private String claimed;
    private String verified;
    private String open;
    private long beforeVerification;

    @BeforeAll
    void tell() {
        var commission = seated();
        breach = remedying(commission);
        claimed = served(commission, breach, hours(48));
        verified = served(commission, breach, hours(72));
        open = proposed(breach, hours(96));
        for (var remedy : List.of(claimed, verified)) {
            accepted("borduria", "PARTY_LIAISON", "ClaimRemedyComplete", told(remedy));
        }
        beforeVerification = node.head();
        accepted("mech", "MONITOR", "VerifyCompliance", verified(verified, EVIDENCE));
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String question) {
        var ids = new ArrayList<String>();
        read("/api/v1/remedies?" + question).path("items").forEach(each -> ids.add(each.path("remedyId").asString()));
        return ids;
    }

    @Test
    void a_remedy_shows_to_whom_it_is_addressed_on_which_finding_and_how_it_was_verified() {
        var one = read("/api/v1/remedies/" + verified).path("item");

        assertThat(one.path("addressee").asString()).isEqualTo("borduria");
        assertThat(one.path("finding").asString()).startsWith("ballot-");
        assertThat(one.path("state").asString()).isEqualTo("VERIFIED_COMPLIED");
        assertThat(one.path("results").path(0).path("evidence").path(0).path("position").asLong()).isEqualTo(1);
        assertThat(one.has("nextDue")).isFalse();
    }

    @Test
    void before_the_verification_a_claim_was_known_and_no_compliance() {
        var then = read("/api/v1/remedies/" + verified + "?asOf=" + beforeVerification).path("item");

        assertThat(then.path("state").asString()).isEqualTo("CLAIMED_DONE");
        assertThat(then.path("results")).isEmpty();
        assertThat(then.path("nextDue")).isEqualTo(then.path("verifyBy"));
    }

    @Test
    void remedies_are_found_by_case_party_kind_state_and_what_is_due() {
        assertThat(ids("case=" + breach)).containsExactlyInAnyOrder(claimed, verified, open);
        assertThat(ids("addressee=astoria")).isEmpty();
        assertThat(ids("addressee=borduria&state=CLAIMED_DONE,PROPOSED")).containsExactlyInAnyOrder(claimed, open);
        assertThat(ids("kind=APOLOGY")).isEmpty();
        assertThat(ids("kind=WEAPON_REMOVAL")).hasSize(3);
        assertThat(ids("dueBefore=" + hours(90))).containsExactly(claimed);
        assertThat(ids("state=CLAIMED_DONE&asOf=" + beforeVerification)).containsExactlyInAnyOrder(claimed, verified);
    }

    @Test
    void ballots_are_found_by_their_case() {
        assertThat(read("/api/v1/ballots?case=" + breach).path("items")).hasSize(3);
        assertThat(read("/api/v1/ballots?case=another").path("items")).isEmpty();
    }

    @Test
    void the_ledger_is_given_by_pages_and_as_a_table_and_its_history_in_the_order_of_time() {
        var first = read("/api/v1/remedies?limit=2");
        assertThat(first.path("items")).hasSize(2);
        assertThat(http.as(actor("mech", "REGISTRAR")).read(first.path("next").asString()).json().path("items")).hasSize(1);
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/remedies?format=csv").text()).contains(verified + "," + breach + ",borduria,WEAPON_REMOVAL,");
        assertThat(read("/api/v1/history/remedy/" + verified).path("items").valueStream().map(each -> each.path("type").asString())).containsExactly(
                "remedy.RemedyProposed", "remedy.RemedyDetermined", "remedy.RemedyNotified", "remedy.RemedyClaimedComplete", "remedy.RemedyComplianceVerified");
    }

    @Test
    void what_the_public_may_not_see_is_not_in_its_ledger() {
        var answer = http.get("/api/v1/remedies");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("items")).isEmpty();
    }

    @Test
    void the_views_of_the_commission_come_out_of_a_rebuild_as_they_were() {
        ViewRows.awaitHead(node);
        var rows = ViewRows.of(node.jdbc());
        var registrar = http.as(actor("mech", "REGISTRAR"));
        assertThat(registrar.post("/api/v1/rebuilds", "{\"views\":[\"commissions\",\"cases\",\"ballots\",\"findings\",\"remedies\"],\"reason\":\"to compare\"}").status())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(registrar.read("/api/v1/rebuilds").json().path("items")).hasSize(5)
                .allSatisfy(rebuild -> assertThat(rebuild.path("state").asString()).isEqualTo("DONE")));

        assertThat(ViewRows.of(node.jdbc())).isEqualTo(rows);
        assertThat(rows.get("view_remedy")).hasSize(10);
    }
}
