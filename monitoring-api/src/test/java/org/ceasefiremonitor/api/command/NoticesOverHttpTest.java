package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.ceasefiremonitor.core.notice.NoticeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Notices and their rules as a client on the wire meets them, and the inbox of a Party. */
class NoticesOverHttpTest extends RulesOverHttp {

    private String served() {
        var id = "notice-" + number++;
        accepted("mech", "REGISTRAR", "ServeNotice", notice(id, "borduria"));
        return id;
    }

    private String notice(String id, String to) {
        var agreement = agreement();
        return "{'noticeId': '" + id + "', 'to': '" + to + "', 'agreementId': '" + agreement + "', 'about': 'agreement/" + agreement
                + "', 'text': 't', 'replyAwaited': true}";
    }

    private static String only(String id) {
        return "{'noticeId': '" + id + "'}";
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_notices_is_told(NoticeRule rule) {
        var id = served();
        switch (rule) {
            case ADDRESSED -> refused(rule, "mech", "REGISTRAR", "ServeNotice", notice("n-" + id, "nobody"));
            case BY_ITS_ADDRESSEE -> refused(rule, "astoria", "PARTY_LIAISON", "OpenNotice", only(id));
            case ONCE -> {
                accepted("borduria", "PARTY_LIAISON", "OpenNotice", only(id));
                refused(rule, "borduria", "PARTY_LIAISON", "OpenNotice", only(id));
            }
            case STANDS -> {
                accepted("mech", "REGISTRAR", "WithdrawNotice", "{'noticeId': '" + id + "', 'reason': 'r'}");
                refused(rule, "borduria", "PARTY_LIAISON", "AcknowledgeNotice", only(id));
            }
            case ABOUT_WHAT_IS_SEEN -> refused(rule, "mech", "REGISTRAR", "ServeNotice", notice("n-" + id, "borduria").replace("'agreement/", "'incident/"));
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "MissReply", only(id));
        }
    }

    private JsonNode inbox(String who, String question) {
        var answer = http.as(actor(who, "PARTY_LIAISON")).read("/api/v1/inbox?" + question + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void a_party_finds_what_was_served_on_it_and_which_replies_are_due() {
        var id = served();
        var before = node.head();
        var mine = inbox("borduria", "awaitsReply=true&");
        assertThat(mine.path("items").findValuesAsString("noticeId")).contains(id);
        assertThat(inbox("astoria", "").path("items")).isEmpty();

        accepted("borduria", "PARTY_LIAISON", "OpenNotice", only(id));
        accepted("borduria", "PARTY_LIAISON", "AcknowledgeNotice", only(id));
        accepted("borduria", "PARTY_LIAISON", "ReplyToNotice", "{'noticeId': '" + id + "', 'text': 'We returned fire.'}");
        assertThat(inbox("borduria", "awaitsReply=true&").path("items").findValuesAsString("noticeId")).doesNotContain(id);
        var one = http.as(actor("borduria", "PARTY_LIAISON")).read("/api/v1/inbox/" + id + "?after=" + node.head()).json().path("item");
        assertThat(one.path("reply").asString()).isEqualTo("We returned fire.");
        assertThat(one.path("openedAt").asString()).isNotEmpty();
        var then = http.as(actor("borduria", "PARTY_LIAISON")).read("/api/v1/inbox/" + id + "?asOf=" + before).json().path("item");
        assertThat(then.path("awaitsReply").asBoolean()).isTrue();
        assertThat(then.has("reply")).isFalse();
    }
}
