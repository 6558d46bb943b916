package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.support.programme.ProgrammeRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Programmes of cooperation as a client on the wire meets them: each rule, and the register. */
class ProgrammeRulesOverHttpTest extends RulesOverHttp {

    @BeforeAll
    void let_partners_speak() {
        for (var partner : new String[] {"cordia", "dordonia"}) {
            accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': '" + partner + "', 'mandate': 'CONTRIBUTOR_REP', 'from': '" + days(-30) + "'}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_programmes_is_told(ProgrammeRule rule) {
        var id = started("TRAINING", "");
        switch (rule) {
            case PARTNERS_REGISTERED -> refused(rule, "mech", "REGISTRAR", "StartProgramme", start(id + "-2", "TRAINING", "").replace("astoria", "nobody"));
            case BY_A_PARTNER -> refused(rule, "dordonia", "CONTRIBUTOR_REP", "OpenCourse", course(id));
            case NOT_STRUCK -> {
                cordia("StrikeProgramme", body(id, "'reason': 'r'"));
                refusedToCordia(rule, "OpenCourse", course(id));
            }
            case NOT_ENDED -> {
                cordia("EndProgramme", body(id, "'reason': 'r', " + at()));
                refusedToCordia(rule, "OpenCourse", course(id));
            }
            case NOT_SUSPENDED -> {
                cordia("SuspendProgramme", body(id, "'reason': 'r', " + at()));
                refusedToCordia(rule, "OpenCourse", course(id));
            }
            case SUSPENDED -> refusedToCordia(rule, "ResumeProgramme", body(id, at()));
            case OF_ITS_KIND -> refusedToCordia(rule, "OpenChannel", body(id, "'name': 'n', " + at()));
            case WITHIN_THE_PLACES -> {
                cordia("OpenCourse", course(id));
                refusedToCordia(rule, "RecordGraduates", body(id, "'number': 1, 'graduates': 41, " + at()));
            }
            case ENTRY_RECORDED -> refusedToCordia(rule, "StrikeProgrammeEntry", body(id, "'number': 1, 'reason': 'r'"));
            case ROOM -> {
                for (int i = 0; i < 200; i++) {
                    cordia("OpenCourse", course(id));
                }
                refusedToCordia(rule, "OpenCourse", course(id));
            }
            case CHANNEL_IN_ORDER -> {
                var desk = started("INTELLIGENCE", "");
                cordia("OpenChannel", body(desk, "'name': 'n', " + at()));
                refusedToCordia(rule, "ReopenChannel", body(desk, "'number': 1, " + at()));
            }
            case PERIODS_APART -> {
                var venture = venture();
                refusedToCordia(rule, "AgreeOutput", output(venture, "2026-03-31", "2026-04-30"));
            }
            case SAME_MEASURE -> {
                var venture = venture();
                refusedToCordia(rule, "RecordOutput", body(venture, "'number': 1, 'amount': {'value': '5', 'unit': 'tonnes'}, " + at()));
            }
            case NOT_FROM_THE_FUTURE -> refusedToCordia(rule, "EndProgramme", body(id, "'reason': 'r', 'at': '" + days(1) + "'"));
            case SEEN_BY_THE_PARTNERS -> refused(rule, "mech", "REGISTRAR", "StartProgramme",
                    start(id + "-2", "TRAINING", "").replaceFirst("}$", ", 'marking': {'tlp': 'AMBER_STRICT'}}"));
            case CORRECTION_CHANGES -> refusedToCordia(rule, "CorrectProgramme", body(id, "'title': 'Together', 'partners': ['astoria', 'cordia'], 'reason': 'r', " + at()));
        }
    }

    @Test
    void the_register_is_found_by_kind_state_and_partner_and_answers_the_past() {
        venture();
        var id = venture();
        var before = node.head();
        cordia("RecordOutput", body(id, "'number': 1, 'amount': {'value': '80', 'unit': 'pieces'}, " + at()));
        cordia("SuspendProgramme", body(id, "'reason': 'An election.', " + at()));

        assertThat(ids("kind=PRODUCTION&state=SUSPENDED&partner=astoria")).contains(id);
        assertThat(ids("kind=PRODUCTION&state=SUSPENDED&asOf=" + before)).doesNotContain(id);
        var output = read("/api/v1/programmes/" + id).path("item").path("outputs").path(0);
        assertThat(output.path("agreed").path("value").asString()).isEqualTo("100");
        assertThat(output.path("produced").path("value").asString()).isEqualTo("80");
        assertThat(read("/api/v1/programmes/" + id + "?asOf=" + before).path("item").path("outputs").path(0).path("produced").isObject()).isFalse();
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/programmes?format=csv").text()).contains(id + ",PRODUCTION,Together,astoria cordia,Aircraft,");
        assertThat(http.read("/api/v1/programmes").json().path("items")).as("not for the public").isEmpty();
        var first = read("/api/v1/programmes?limit=1");
        assertThat(http.as(actor("mech", "REGISTRAR")).read(first.path("next").asString()).json().path("items")).hasSize(1);
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String question) {
        var ids = new ArrayList<String>();
        read("/api/v1/programmes?" + question).path("items").forEach(each -> ids.add(each.path("programmeId").asString()));
        return ids;
    }

    private String venture() {
        var id = started("PRODUCTION", "'product': 'Aircraft', ");
        cordia("AgreeOutput", output(id, "2026-01-01", "2026-03-31"));
        return id;
    }

    private String started(String kind, String more) {
        var id = "programme-" + number++;
        accepted("mech", "REGISTRAR", "StartProgramme", start(id, kind, more));
        return id;
    }

    private static String start(String id, String kind, String more) {
        return body(id, "'kind': '" + kind + "', 'title': 'Together', 'partners': ['astoria', 'cordia'], " + more + at());
    }

    private static String course(String id) {
        return body(id, "'name': 'First', 'places': 40, 'from': '" + NOW + "'");
    }

    private static String output(String id, String from, String until) {
        return body(id, "'from': '" + from + "', 'until': '" + until + "', 'amount': {'value': '100', 'unit': 'pieces'}");
    }

    private static String at() {
        return "'at': '" + NOW + "'";
    }

    private static String body(String id, String content) {
        return "{'programmeId': '" + id + "', " + content + "}";
    }

    private void cordia(String command, String body) {
        accepted("cordia", "CONTRIBUTOR_REP", command, body);
    }

    private void refusedToCordia(ProgrammeRule rule, String command, String body) {
        refused(rule, "cordia", "CONTRIBUTOR_REP", command, body);
    }
}
