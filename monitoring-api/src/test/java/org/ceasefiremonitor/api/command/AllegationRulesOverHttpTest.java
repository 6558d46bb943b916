package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.verification.allegation.AllegationRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Allegations as clients on the wire meet them: each rule, the register, the counts, the inboxes of both Parties and the desk of the public. */
class AllegationRulesOverHttpTest extends RulesOverHttp {

    private String agreement = "";

    @BeforeAll
    void ground() {
        agreement = agreement();
        bringIntoForce(agreement);
        var place = new Place(number++);
        zone(agreement, place);
        accepted("mech", "MONITOR", "ReportViolation", report("report-1", place, hours(-3)));
        accepted("mech", "CHIEF_MONITOR", "OpenIncident", "{'incidentId': 'fire', 'agreementId': '" + agreement + "', 'reports': ['report-1']}");
        accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': 'dordonia', 'mandate': 'OBSERVER_REP', 'from': '" + days(-30) + "'}");
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_allegations_is_told(AllegationRule rule) {
        var id = filed("astoria", "PARTY_LIAISON", "borduria");
        switch (rule) {
            case AGREEMENT_RECORDED -> refusedToAstoria(rule, "FileAllegation", file(id + "-2", "none", "borduria", ""));
            case ACCUSES_A_PARTY -> refusedToAstoria(rule, "FileAllegation", file(id + "-2", agreement, "astoria", ""));
            case PROVISION_RECORDED -> refusedToAstoria(rule, "FileAllegation", file(id + "-2", agreement, "borduria", ", 'provisionId': 'art-9'"));
            case NOT_FROM_THE_FUTURE -> refusedToAstoria(rule, "FileAllegation", file(id + "-2", agreement, "borduria", ", 'until': '" + hours(2) + "'"));
            case SOURCE_PROTECTED -> refusedToAstoria(rule, "FileAllegation", file(id + "-2", agreement, "borduria", ", 'sourceId': 'nobody'"));
            case ACKNOWLEDGED_ONCE -> {
                chief("AcknowledgeAllegation", only(id));
                refusedToChief(rule, "AcknowledgeAllegation", only(id));
            }
            case ADMISSIBILITY_ONCE -> refusedToChief(rule, "AdmitAllegation", because(id));
            case ADMITTED -> refusedToChief(rule, "LinkAllegation", link(id, "fire"));
            case STANDS -> {
                accepted("astoria", "PARTY_LIAISON", "WithdrawAllegation", because(id));
                refusedToChief(rule, "AcknowledgeAllegation", only(id));
            }
            case LINKED_ONCE -> {
                admitted(id);
                chief("LinkAllegation", link(id, "fire"));
                refusedToChief(rule, "LinkAllegation", link(id, "fire"));
            }
            case LINKED -> {
                admitted(id);
                refusedToChief(rule, "UnlinkAllegation", because(id));
            }
            case INCIDENT_RECORDED -> {
                admitted(id);
                refusedToChief(rule, "LinkAllegation", link(id, "none"));
            }
            case BY_THE_ACCUSED -> {
                admitted(id);
                refusedToAstoria(rule, "RespondToAllegation", reply(id));
            }
            case REPLIED_ONCE -> {
                heard(id);
                refused(rule, "borduria", "PARTY_LIAISON", "RespondToAllegation", reply(id));
            }
            case HEARD -> {
                admitted(id);
                refusedToChief(rule, "RejectAllegation", because(id));
            }
            case ESTABLISHED -> {
                heard(id);
                chief("LinkAllegation", link(id, "fire"));
                refusedToChief(rule, "UpholdAllegation", because(id));
            }
            case NOT_IN_OWN_CAUSE -> {
                var atTheDesk = filed("mech", "REGISTRAR", "borduria");
                chief("AcknowledgeAllegation", only(atTheDesk));
                refusedToChief(rule, "AdmitAllegation", because(atTheDesk));
            }
            case BY_WHO_FILED -> refused(rule, "borduria", "PARTY_LIAISON", "WithdrawAllegation", because(id));
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "MissAllegationAcknowledgement", only(id));
            case DECIDED -> refusedToChief(rule, "ReopenAllegation", because(id));
            case CORRECTED_BEFORE_ADMISSION -> {
                admitted(id);
                refusedToAstoria(rule, "CorrectAllegation", correct(id, "Two mortars fired."));
            }
            case CORRECTION_CHANGES -> refusedToAstoria(rule, "CorrectAllegation", correct(id, "Mortars fired."));
        }
    }

    @Test
    void the_register_the_counts_and_both_inboxes_say_what_became_of_it_also_in_the_past() {
        var accused = "cordia-" + number++;
        participant(accused, "PARTY", "PARTY_LIAISON");
        var pact = "pact-" + number++;
        accepted("mech", "REGISTRAR", "DraftAgreement", draft(pact, accused));
        var one = "claim-" + number++;
        var two = "claim-" + number++;
        accepted("astoria", "PARTY_LIAISON", "FileAllegation", file(one, pact, accused, ""));
        accepted("dordonia", "OBSERVER_REP", "FileAllegation", file(two, pact, accused, ""));
        var before = node.head();
        admitted(one);
        assertThat(ids("/api/v1/allegations?replyDueBefore=" + hours(100) + "&accused=" + accused)).containsExactly(one);
        assertThat(ids("/api/v1/allegations?replyDueBefore=" + hours(1) + "&accused=" + accused)).isEmpty();
        var waiting = node.head();
        accepted(accused, "PARTY_LIAISON", "RespondToAllegation", reply(one));
        assertThat(ids("/api/v1/allegations?replyDueBefore=" + hours(100) + "&accused=" + accused)).as("it has replied").isEmpty();
        assertThat(ids("/api/v1/allegations?replyDueBefore=" + hours(100) + "&accused=" + accused + "&asOf=" + waiting)).containsExactly(one);
        chief("RejectAllegation", because(one));

        assertThat(ids("/api/v1/allegations?accused=" + accused)).containsExactly(one, two);
        assertThat(ids("/api/v1/allegations?accused=" + accused + "&state=REJECTED&alleger=astoria&ruled=true")).containsExactly(one);
        assertThat(ids("/api/v1/allegations?concerning=dordonia")).containsExactly(two);
        assertThat(ids("/api/v1/allegations?accused=" + accused + "&state=RECEIVED&asOf=" + before)).containsExactly(one, two);
        assertThat(ids("/api/v1/allegations?accused=" + accused + "&limit=1")).containsExactly(one);

        var counts = read("/api/v1/allegation-counts?who=" + accused).path("items").get(0);
        assertThat(List.of(counts.path("received").asLong(), counts.path("ruled").asLong(), counts.path("notRuled").asLong())).containsExactly(2L, 1L, 1L);
        assertThat(counts.path("states").path("REJECTED").asLong()).isEqualTo(1);
        assertThat(read("/api/v1/allegation-counts?who=" + accused + "&asOf=" + before).path("items").get(0).path("notRuled").asLong()).isEqualTo(2);
        var card = read("/api/v1/scorecard?party=" + accused).path("items").get(0);
        assertThat(card.path("allegationsAgainst").path("REJECTED").asLong()).isEqualTo(1);
        assertThat(card.path("allegationsAgainst").path("RECEIVED").asLong()).isEqualTo(1);
        assertThat(card.path("allegationsFiled").valueStream().mapToLong(JsonNode::asLong).sum()).isZero();
        var own = "claim-" + number++;
        accepted(accused, "PARTY_LIAISON", "FileAllegation", file(own, agreement, "borduria", ""));
        var later = read("/api/v1/scorecard?party=" + accused).path("items").get(0);
        assertThat(later.path("allegationsFiled").path("RECEIVED").asLong()).isEqualTo(1);
        assertThat(later.path("allegationsAgainst")).isEqualTo(card.path("allegationsAgainst"));
        var byAlleger = read("/api/v1/allegation-counts?by=ALLEGER&who=dordonia").path("items").get(0);
        assertThat(List.of(byAlleger.path("received").asLong(), byAlleger.path("ruled").asLong())).containsExactly(1L, 0L);

        var inbox = http.as(actor(accused, "PARTY_LIAISON")).read("/api/v1/inbox/allegations?wait=30&after=" + node.head()).json().path("items");
        assertThat(inbox.findValuesAsString("allegationId")).containsExactly(one, two, own);
        assertThat(inbox.get(0).path("state").asString()).isEqualTo("REJECTED");
        assertThat(inbox.get(0).path("reason").asString()).isEqualTo("r");
        assertThat(read("/api/v1/history/allegation/" + one).path("items").findValuesAsString("what")).contains("Allegation admitted", "Party response received");
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/allegations?format=csv").text()).contains(one + "," + pact + ",astoria,false," + accused);
    }

    @Test
    void the_counts_go_on_on_the_next_page() {
        filed("astoria", "PARTY_LIAISON", "borduria");
        filed("borduria", "PARTY_LIAISON", "astoria");
        var whole = read("/api/v1/allegation-counts?by=ACCUSED");
        assertThat(whole.has("next")).isFalse();
        var paged = new ArrayList<JsonNode>();
        var page = read("/api/v1/allegation-counts?by=ACCUSED&limit=1");
        for (; page.has("next"); page = http.as(actor("mech", "REGISTRAR")).read(page.path("next").asString()).json()) {
            assertThat(page.path("items")).hasSize(1);
            paged.add(page.path("items").get(0));
        }
        page.path("items").forEach(paged::add);
        assertThat(paged).hasSizeGreaterThan(1).isEqualTo(whole.path("items").valueStream().toList());
    }

    @Test
    void what_is_filed_at_the_desk_of_the_public_is_counted_there_and_a_protected_source_behind_it_is_a_code_that_the_accused_cannot_look_up() {
        accepted("mech", "CHIEF_MONITOR", "RegisterSource", "{'sourceId': 'heron', 'kind': 'PERSON', 'label': 'HERON-4', 'sheltered': true}");
        var id = "claim-" + number++;
        accepted("mech", "REGISTRAR", "FileAllegation", file(id, agreement, "borduria", ", 'sourceId': 'heron'"));
        var seen = http.as(actor("borduria", "PARTY_LIAISON")).read("/api/v1/allegations/" + id + "?wait=30&after=" + node.head()).json().path("item");
        assertThat(seen.path("alleger").asString()).isEqualTo("PUBLIC");
        assertThat(seen.path("sourceId").asString()).isEqualTo("heron");
        http.as(actor("borduria", "PARTY_LIAISON")).read("/api/v1/sources/heron?wait=30&after=" + node.head()).problem(404, "REQ-05");
        assertThat(ids("/api/v1/allegations?alleger=PUBLIC")).contains(id);
        assertThat(read("/api/v1/allegation-counts?by=ALLEGER&who=PUBLIC").path("items").get(0).path("received").asLong()).isPositive();

        chief("AcknowledgeAllegation", only(id));
        var other = http.as("participant=mech; person=p-9; capacity=CHIEF_MONITOR").command("AdmitAllegation", because(id).replace('\'', '"'));
        assertThat(other.status()).as("somebody else of the body that keeps the desk: %s", other.text()).isEqualTo(200);
    }

    @Test
    void what_is_marked_for_some_is_seen_by_the_accused_and_who_filed_and_by_no_other() {
        var id = "claim-" + number++;
        accepted("dordonia", "OBSERVER_REP", "FileAllegation", file(id, agreement, "borduria", ", 'marking': {'tlp': 'AMBER', 'releasableTo': ['mech']}"));
        chief("AcknowledgeAllegation", only(id));
        for (var who : List.of("borduria", "dordonia", "mech")) {
            var answer = http.as(actor(who, "PARTY_LIAISON")).read("/api/v1/allegations/" + id + "?wait=30&after=" + node.head());
            assertThat(answer.json().path("item").path("state").asString()).as(who).isEqualTo("ACKNOWLEDGED");
        }
        http.as(actor("astoria", "PARTY_LIAISON")).read("/api/v1/allegations/" + id).problem(404, "REQ-05");
        assertThat(received("mech", "dordonia")).isEqualTo(received("astoria", "dordonia") + 1);
    }

    /** How many allegations a reader counts of one that alleges; others may have been marked for some as well, so only differences tell. */
    private long received(String reader, String alleger) {
        var answer = http.as(actor(reader, "PARTY_LIAISON")).read("/api/v1/allegation-counts?by=ALLEGER&who=" + alleger + "&wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("items").path(0).path("received").asLong();
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String path) {
        var ids = new ArrayList<String>();
        read(path).path("items").forEach(each -> ids.add(each.path("allegationId").asString()));
        return ids;
    }

    private String filed(String by, String capacity, String accused) {
        var id = "claim-" + number++;
        accepted(by, capacity, "FileAllegation", file(id, agreement, accused, ""));
        return id;
    }

    private void admitted(String id) {
        chief("AcknowledgeAllegation", only(id));
        chief("AdmitAllegation", because(id));
    }

    private void heard(String id) {
        admitted(id);
        accepted("borduria", "PARTY_LIAISON", "RespondToAllegation", reply(id));
    }

    private void chief(String command, String body) {
        accepted("mech", "CHIEF_MONITOR", command, body);
    }

    private void refusedToChief(AllegationRule rule, String command, String body) {
        refused(rule, "mech", "CHIEF_MONITOR", command, body);
    }

    private void refusedToAstoria(AllegationRule rule, String command, String body) {
        refused(rule, "astoria", "PARTY_LIAISON", command, body);
    }

    private static String file(String id, String agreement, String accused, String more) {
        return "{'allegationId': '" + id + "', 'agreementId': '" + agreement + "', 'accused': '" + accused + "', 'from': '" + hours(-4)
                + "', 'text': 'Mortars fired.'" + more + "}";
    }

    private static String correct(String id, String text) {
        return "{'allegationId': '" + id + "', 'from': '" + hours(-4) + "', 'text': '" + text + "', 'reason': 'r'}";
    }

    private static String only(String id) {
        return "{'allegationId': '" + id + "'}";
    }

    private static String because(String id) {
        return "{'allegationId': '" + id + "', 'reason': 'r'}";
    }

    private static String reply(String id) {
        return "{'allegationId': '" + id + "', 'text': 'We did not.'}";
    }

    private static String link(String id, String incident) {
        return "{'allegationId': '" + id + "', 'incidentId': '" + incident + "', 'reason': 'r'}";
    }
}
