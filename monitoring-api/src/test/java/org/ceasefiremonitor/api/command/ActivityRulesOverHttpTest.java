package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.activity.ActivityRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Activities as a client on the wire meets them: each rule, and the list of what was notified and asked about. */
class ActivityRulesOverHttpTest extends RulesOverHttp {

    private String agreement;

    @BeforeAll
    void draft() {
        agreement = agreement();
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_activities_is_told(ActivityRule rule) {
        var id = "act-" + number++;
        switch (rule) {
            case AGREEMENT_RECORDED -> refusedToAstoria(rule, "NotifyActivity", notice(id, "CONVOY", 48).replace(agreement, "none"));
            case OF_A_PARTY -> refused(rule, "cordia", "PARTY_LIAISON", "NotifyActivity", notice(id, "CONVOY", 48));
            case ZONE_DRAWN -> refusedToAstoria(rule, "NotifyActivity", notice(id, "CONVOY", 48).replaceAll("'boundary': \\{.*?}", "'zoneId': 'none'"));
            case SEEN -> {
                astoria("NotifyActivity", notice(id, "CONVOY", 48).replace("'units'", "'marking': {'tlp': 'AMBER_STRICT'}, 'units'"));
                refused(rule, "borduria", "PARTY_LIAISON", "RequestExplanation", text(id));
            }
            case BY_ITS_SIDE -> {
                astoria("NotifyActivity", notice(id, "CONVOY", 48));
                refused(rule, "borduria", "PARTY_LIAISON", "CancelActivity", because(id));
            }
            case NOTIFIED -> {
                accepted("borduria", "PARTY_LIAISON", "QuestionUnusualActivity", unusual(id));
                refusedToAstoria(rule, "BeginActivity", at(id, -1));
            }
            case NOT_CANCELLED -> {
                astoria("NotifyActivity", notice(id, "CONVOY", 48));
                astoria("CancelActivity", because(id));
                refusedToAstoria(rule, "CancelActivity", because(id));
            }
            case ACKNOWLEDGED_ONCE -> {
                astoria("NotifyActivity", notice(id, "CONVOY", 48));
                accepted("mech", "CHIEF_MONITOR", "AcknowledgeActivity", only(id));
                refused(rule, "mech", "CHIEF_MONITOR", "AcknowledgeActivity", only(id));
            }
            case ONE_QUESTION -> {
                accepted("borduria", "PARTY_LIAISON", "QuestionUnusualActivity", unusual(id));
                refused(rule, "mech", "CHIEF_MONITOR", "RequestExplanation", text(id));
            }
            case ASKED -> {
                astoria("NotifyActivity", notice(id, "CONVOY", 48));
                refusedToAstoria(rule, "GiveExplanation", text(id));
            }
            case BY_ANOTHER -> refusedToAstoria(rule, "QuestionUnusualActivity", unusual(id));
            case BY_WHO_ASKED -> {
                accepted("borduria", "PARTY_LIAISON", "QuestionUnusualActivity", unusual(id));
                refused(rule, "mech", "CHIEF_MONITOR", "WithdrawExplanationRequest", because(id));
            }
            case COURSE -> {
                astoria("NotifyActivity", notice(id, "CONVOY", -2));
                refusedToAstoria(rule, "CompleteActivity", at(id, -1));
            }
            case NOT_FROM_THE_FUTURE -> {
                astoria("NotifyActivity", notice(id, "CONVOY", 48));
                refusedToAstoria(rule, "BeginActivity", at(id, 49));
            }
            case CANCELLED_BEFORE -> {
                astoria("NotifyActivity", notice(id, "CONVOY", -2));
                astoria("BeginActivity", at(id, -1));
                refusedToAstoria(rule, "CancelActivity", because(id));
            }
            case EXCEEDED_ONCE -> {
                astoria("NotifyActivity", notice(id, "CONVOY", 48));
                refused(rule, "mech", "CHIEF_MONITOR", "StrikeExcess", because(id));
            }
            case ASKED_ENOUGH -> {
                astoria("NotifyActivity", notice(id, "CONVOY", 48));
                for (int i = 0; i < 20; i++) {
                    accepted("borduria", "PARTY_LIAISON", "RequestExplanation", text(id));
                    astoria("GiveExplanation", text(id));
                }
                refused(rule, "borduria", "PARTY_LIAISON", "RequestExplanation", text(id));
            }
            case CORRECTION_CHANGES -> {
                astoria("NotifyActivity", notice(id, "CONVOY", 48));
                refusedToAstoria(rule, "CorrectActivity", notice(id, "CONVOY", 48).replace("'agreementId': '" + agreement + "', ", "'reason': 'r', "));
            }
            case RUN_OUT -> {
                accepted("borduria", "PARTY_LIAISON", "QuestionUnusualActivity", unusual(id));
                refused(rule, "mech", "REGISTRAR", "MissExplanation", only(id));
            }
        }
    }

    @Test
    void activities_are_found_by_what_is_asked_and_answer_the_past() {
        accepted("borduria", "PARTY_LIAISON", "NotifyActivity", notice("late-shoot", "LIVE_FIRE", 1));
        var before = node.head();
        accepted("mech", "CHIEF_MONITOR", "AcknowledgeActivity", only("late-shoot"));
        accepted("borduria", "PARTY_LIAISON", "NotifyActivity", "{'activityId': 'arrest', 'agreementId': '" + agreement
                + "', 'kind': 'DISCIPLINARY_ACTION', 'from': '" + hours(-3) + "', 'until': '" + hours(-2) + "', 'text': 'Two weeks of arrest.'}");
        accepted("astoria", "PARTY_LIAISON", "QuestionUnusualActivity", unusual("columns").replace("astoria", "borduria"));

        assertThat(ids("side=borduria")).containsExactly("arrest", "columns", "late-shoot");
        assertThat(ids("side=borduria&kind=LIVE_FIRE&state=ACKNOWLEDGED&late=true&from=" + hours(2) + "&to=" + hours(3))).containsExactly("late-shoot");
        assertThat(ids("side=borduria&state=NOTIFIED&asOf=" + before)).containsExactly("late-shoot");
        assertThat(ids("side=borduria&notified=false")).containsExactly("columns");
        assertThat(ids("side=borduria&late=true&to=" + hours(0))).isEmpty();
        assertThat(ids("side=borduria&bbox=31.4,48.4,33,49")).containsExactly("columns", "late-shoot");
        assertThat(ids("side=borduria&bbox=32,48.4,33,49")).isEmpty();
        var one = read("/api/v1/activities/late-shoot").path("item");
        assertThat(one.path("notice").path("leadTime").asString()).isEqualTo("PT72H");
        assertThat(one.path("notice").path("irregularity").asString()).isEqualTo("S0");
        assertThat(one.path("notice").path("lateBy").asString()).startsWith("PT71H");
        var features = read("/api/v1/activities?side=borduria&format=geojson").path("features");
        assertThat(features).extracting(each -> each.path("id").asString()).as("those with a place").containsExactly("columns", "late-shoot");
        assertThat(features.get(0).path("geometry").path("type").asString()).isEqualTo("Polygon");
        assertThat(http.as(actor("mech", "CHIEF_MONITOR")).read("/api/v1/activities?format=csv").text()).contains("late-shoot,borduria,LIVE_FIRE,ACKNOWLEDGED,");
        assertThat(read("/api/v1/history/activity/late-shoot").path("items")).hasSize(2);
        assertThat(read("/api/v1/deadlines?kind=EXPLANATION&thing=activity/columns").path("items").get(0).path("state").asString()).isEqualTo("OPEN");
        assertThat(http.read("/api/v1/activities").json().path("items")).as("not for the public").isEmpty();
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String question) {
        var ids = new ArrayList<String>();
        read("/api/v1/activities?" + question).path("items").forEach(each -> ids.add(each.path("activityId").asString()));
        return ids;
    }

    private String notice(String id, String kind, int hours) {
        return "{'activityId': '" + id + "', 'agreementId': '" + agreement + "', 'kind': '" + kind + "', " + area() + ", 'from': '" + hours(hours) + "', 'until': '"
                + hours(hours + 4) + "', 'units': 'u', 'text': 't'}";
    }

    private String unusual(String id) {
        return "{'activityId': '" + id + "', 'agreementId': '" + agreement + "', 'side': 'astoria', " + area() + ", 'from': '" + hours(-3) + "', 'until': '"
                + hours(-2) + "', 'about': 'incident/columns', 'text': 't'}";
    }

    private static String area() {
        return "'boundary': {'type': 'Polygon', 'coordinates': [[[31,48],[31.5,48],[31.5,48.5],[31,48]]]}";
    }

    private void astoria(String command, String body) {
        accepted("astoria", "PARTY_LIAISON", command, body);
    }

    private void refusedToAstoria(ActivityRule rule, String command, String body) {
        refused(rule, "astoria", "PARTY_LIAISON", command, body);
    }

    private static String only(String id) {
        return "{'activityId': '" + id + "'}";
    }

    private static String text(String id) {
        return "{'activityId': '" + id + "', 'text': 't'}";
    }

    private static String at(String id, int hours) {
        return "{'activityId': '" + id + "', 'at': '" + hours(hours) + "'}";
    }

    private static String because(String id) {
        return "{'activityId': '" + id + "', 'reason': 'r'}";
    }
}
