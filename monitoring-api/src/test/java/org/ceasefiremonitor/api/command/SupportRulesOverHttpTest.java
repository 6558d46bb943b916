package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.support.SupportRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Packages of support as a client on the wire meets them: each rule, the register, and what was pledged and delivered over time. */
class SupportRulesOverHttpTest extends RulesOverHttp {

    @BeforeAll
    void let_contributors_speak() {
        for (var contributor : new String[] {"cordia", "dordonia"}) {
            accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': '" + contributor + "', 'mandate': 'CONTRIBUTOR_REP', 'from': '" + days(-30) + "'}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_support_is_told(SupportRule rule) {
        var id = announced("cordia");
        switch (rule) {
            case CONTRIBUTOR_REGISTERED -> refused(rule, "mech", "REGISTRAR", "AnnounceSupport", announce(id + "-2", "nobody", "astoria", "ARMS", pieces(5)));
            case RECIPIENT_REGISTERED -> refused(rule, "mech", "REGISTRAR", "AnnounceSupport", announce(id + "-2", "cordia", "nobody", "ARMS", pieces(5)));
            case BY_THE_CONTRIBUTOR -> refused(rule, "dordonia", "CONTRIBUTOR_REP", "FundSupport", step(id, pieces(1)));
            case NOT_STRUCK -> {
                cordia("StrikeSupport", body(id, "'reason': 'r'"));
                refusedToCordia(rule, "StrikeSupport", body(id, "'reason': 'r'"));
            }
            case NOT_ENDED -> {
                cordia("CancelSupport", body(id, "'reason': 'r', 'at': '" + NOW + "'"));
                refusedToCordia(rule, "FundSupport", step(id, pieces(1)));
            }
            case IN_ORDER -> refusedToCordia(rule, "DeliverSupport", step(id, pieces(1)));
            case WITHIN_THE_CONTRACT -> {
                contract(id);
                refusedToCordia(rule, "DeliverSupport", step(id, pieces(101)));
            }
            case SAME_MEASURE -> refusedToCordia(rule, "FundSupport", step(id, euro("5")));
            case MONEY -> refusedToCordia(rule, "AnnounceSupport", announce(id + "-2", "cordia", "astoria", "FINANCE", pieces(5)));
            case NOT_FROM_THE_FUTURE -> refusedToCordia(rule, "FundSupport", step(id, pieces(1)).replace(NOW.toString(), days(1)));
            case PROMISED_ONCE -> {
                promise(id, days(9));
                refusedToCordia(rule, "PromiseSupportDelivery", body(id, "'by': '" + days(10) + "'"));
            }
            case PROMISE_STANDS -> refusedToCordia(rule, "DelaySupport", delay(id, days(9)));
            case PUT_OFF_LATER -> {
                promise(id, days(9));
                refusedToCordia(rule, "DelaySupport", delay(id, days(8)));
            }
            case RUN_OUT -> {
                promise(id, days(9));
                refused(rule, "mech", "REGISTRAR", "MissSupportDelivery", "{'packageId': '" + id + "'}");
            }
            case STEP_RECORDED -> refusedToCordia(rule, "StrikeSupportStep", body(id, "'number': 1, 'reason': 'r'"));
            case ROOM -> {
                for (int i = 0; i < 200; i++) {
                    cordia("FundSupport", step(id, pieces(1)));
                }
                refusedToCordia(rule, "FundSupport", step(id, pieces(1)));
            }
            case CORRECTION_CHANGES -> refusedToCordia(rule, "CorrectSupport", body(id, "'recipient': 'astoria', 'kind': 'ARMS', 'title': 'Shells', 'amount': " + pieces(100)
                    + ", 'at': '" + NOW + "', 'reason': 'r'"));
            case SEEN_BY_THE_CONTRIBUTOR -> refusedToCordia(rule, "AnnounceSupport", announce(id + "-2", "cordia", "astoria", "ARMS", pieces(5))
                    .replaceFirst("}$", ", 'marking': {'tlp': 'AMBER_STRICT'}}"));
            case ENDED_BEFORE -> refusedToCordia(rule, "ReopenSupport", body(id, "'reason': 'r'"));
        }
    }

    @Test
    void what_is_not_shown_is_refused_word_for_word_as_what_is_not_there() {
        cordia("AnnounceSupport", announce("hidden-1", "cordia", "astoria", "ARMS", pieces(5)).replaceFirst("}$", ", 'marking': {'tlp': 'RED'}}"));
        var hidden = send("mech", "REGISTRAR", "FundSupport", step("hidden-1", pieces(1)));
        var missing = send("mech", "REGISTRAR", "FundSupport", step("hidden-2", pieces(1)));
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.json().path("rule")).isEqualTo(missing.json().path("rule"));
        assertThat(hidden.json().path("detail").asString()).isEqualTo(missing.json().path("detail").asString().replace("hidden-2", "hidden-1"));
    }

    @Test
    void a_number_that_is_no_text_or_finer_than_its_currency_is_named() {
        var answer = send("cordia", "CONTRIBUTOR_REP", "AnnounceSupport", announce("fine", "cordia", "astoria", "ARMS", "{'value': 5, 'unit': 'pieces'}"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("amount.value").contains("a decimal number in quotes");
        answer = send("cordia", "CONTRIBUTOR_REP", "AnnounceSupport", announce("fine", "cordia", "astoria", "ARMS", euro("5.001")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("amount.value").contains("at most 2 decimal places");
    }

    @Test
    void the_register_is_found_by_how_packages_stand_and_answers_the_past() {
        var id = announced("dordonia");
        promise(id, days(9));
        contract(id);
        var before = node.head();
        accepted("mech", "REGISTRAR", "DelaySupport", delay(id, days(10)));
        accepted("mech", "REGISTRAR", "DeliverSupport", step(id, pieces(30)));

        assertThat(ids("contributor=dordonia&recipient=astoria&kind=ARMS&state=CONTRACTED&delayed=false&asOf=" + before)).containsExactly(id);
        assertThat(ids("contributor=dordonia&state=DELIVERING&delayed=true&promisedBefore=" + days(11))).containsExactly(id);
        assertThat(read("/api/v1/support-packages/" + id).path("item").path("delivered").asString()).isEqualTo("30");
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/support-packages?format=csv").text()).contains(id + ",dordonia,astoria,ARMS,");
        assertThat(http.read("/api/v1/support-packages").json().path("items")).as("not for the public").isEmpty();
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/support-packages?state=LOST").status()).isEqualTo(400);
        assertThat(read("/api/v1/history/support/" + id).path("items")).hasSize(6);
    }

    @Test
    void what_is_promised_and_not_delivered_in_time_is_overdue_until_it_is_put_off() {
        var id = announced("cordia");
        promise(id, days(-1));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(ids("overdue=true")).contains(id));
        assertThat(read("/api/v1/deadlines?thing=support/" + id).path("items").path(0).path("state").asString()).isEqualTo("MISSED");
        cordia("DelaySupport", delay(id, days(3)));
        assertThat(ids("overdue=true")).doesNotContain(id);
        assertThat(read("/api/v1/deadlines?thing=support/" + id).path("items").path(0).path("state").asString()).isEqualTo("OPEN");
    }

    @Test
    void the_tracker_tells_by_contributor_and_month_what_was_pledged_and_delivered_and_goes_on_on_the_next_page() {
        participant("ferrania", "CONTRIBUTOR", "CONTRIBUTOR_REP");
        for (var month : List.of("2026-01", "2026-02", "2026-03")) {
            var id = "ferrania-" + month;
            send("ferrania", "CONTRIBUTOR_REP", "AnnounceSupport", announce(id, "ferrania", "astoria", "FINANCE", euro("0.10")).replace(NOW.toString(), month + "-05T00:00:00Z"));
            accepted("ferrania", "CONTRIBUTOR_REP", "FundSupport", step(id, euro("0.20")).replace(NOW.toString(), month + "-28T23:59:59Z"));
        }
        accepted("ferrania", "CONTRIBUTOR_REP", "AnnounceSupport", announce("ferrania-secret", "ferrania", "astoria", "FINANCE", euro("0.20"))
                .replace(NOW.toString(), "2026-02-07T00:00:00Z").replace("'kind'", "'marking': {'tlp': 'AMBER', 'releasableTo': []}, 'kind'"));

        var first = read("/api/v1/support-tracker?contributor=ferrania&limit=2");
        var second = read(first.path("next").asString());
        assertThat(rows(first)).containsExactly("2026-01 EUR 0.10 0.20", "2026-02 EUR 0.10 0.20");
        assertThat(rows(second)).containsExactly("2026-03 EUR 0.10 0.20");
        assertThat(second.path("next").isMissingNode() || second.path("next").isNull()).isTrue();
        assertThat(rows(readAs("ferrania", "CONTRIBUTOR_REP", "/api/v1/support-tracker?contributor=ferrania&from=2026-02&until=2026-02&kind=FINANCE&recipient=astoria")))
                .as("whoever may see it all").containsExactly("2026-02 EUR 0.30 0.20");
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/support-tracker?from=spring").status()).isEqualTo(400);
    }

    private static List<String> rows(JsonNode page) {
        var rows = new ArrayList<String>();
        page.path("items").forEach(each -> rows.add(each.path("month").asString() + " " + each.path("currency").asString() + " " + each.path("pledged").asString() + " "
                + each.path("funded").asString()));
        return rows;
    }

    private JsonNode read(String path) {
        return readAs("mech", "REGISTRAR", path);
    }

    private JsonNode readAs(String participant, String capacity, String path) {
        var answer = http.as(actor(participant, capacity)).read(path + (path.contains("?") ? "&" : "?") + (path.contains("cursor") || path.contains("history") ? "" : "wait=30&after="
                + node.head()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String question) {
        var ids = new ArrayList<String>();
        read("/api/v1/support-packages?" + question).path("items").forEach(each -> ids.add(each.path("packageId").asString()));
        return ids;
    }

    private void promise(String id, String by) {
        accepted("mech", "REGISTRAR", "PromiseSupportDelivery", body(id, "'by': '" + by + "'"));
    }

    private void contract(String id) {
        accepted("mech", "REGISTRAR", "FundSupport", step(id, pieces(100)));
        accepted("mech", "REGISTRAR", "ContractSupport", step(id, pieces(100)));
    }

    private String announced(String contributor) {
        var id = "package-" + number++;
        accepted("mech", "REGISTRAR", "AnnounceSupport", announce(id, contributor, "astoria", "ARMS", pieces(100)));
        return id;
    }

    private static String announce(String id, String contributor, String recipient, String kind, String amount) {
        return body(id, "'contributor': '" + contributor + "', 'recipient': '" + recipient + "', 'kind': '" + kind + "', 'title': 'Shells', 'amount': " + amount
                + ", 'at': '" + NOW + "'");
    }

    private static String step(String id, String amount) {
        return body(id, "'amount': " + amount + ", 'note': 'n', 'at': '" + NOW + "'");
    }

    private static String delay(String id, String by) {
        return body(id, "'by': '" + by + "', 'reason': 'r', 'at': '" + NOW + "'");
    }

    private static String pieces(int value) {
        return "{'value': '" + value + "', 'unit': 'pieces'}";
    }

    private static String euro(String value) {
        return "{'value': '" + value + "', 'currency': 'EUR', 'priceDate': '2026-01-01'}";
    }

    private static String body(String id, String content) {
        return "{'packageId': '" + id + "', " + content + "}";
    }

    private void cordia(String command, String body) {
        accepted("cordia", "CONTRIBUTOR_REP", command, body);
    }

    private void refusedToCordia(SupportRule rule, String command, String body) {
        refused(rule, "cordia", "CONTRIBUTOR_REP", command, body);
    }
}
