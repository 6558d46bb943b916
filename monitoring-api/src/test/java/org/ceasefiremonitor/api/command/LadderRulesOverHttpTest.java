package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.guarantee.ladder.LadderRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Response ladders as clients on the wire meet them: each rule, the response clock, and a late report that moves its start. */
class LadderRulesOverHttpTest extends RulesOverHttp {

    private String agreement = "";
    private Place place = new Place(0);

    @BeforeAll
    void ground() {
        agreement = agreement();
        bringIntoForce(agreement);
        place = new Place(number++);
        zone(agreement, place);
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_ladders_is_told(LadderRule rule) {
        switch (rule) {
            case TRIGGER_VERIFIED -> refusedToCell(rule, "StartLadder", start("ladder-x", opened()));
            case TRIGGER_KNOWN -> refusedToCell(rule, "StartLadder", start("ladder-x", "none"));
            case ONE_AT_A_TIME -> {
                var incident = severe();
                cell("StartLadder", start("ladder-" + number++, incident));
                refusedToCell(rule, "StartLadder", start("ladder-" + number++, incident));
            }
            case RUNS -> {
                var id = started();
                cell("StrikeLadder", because(id));
                refusedToCell(rule, "IssueWarning", warn(id, "borduria"));
            }
            case WARNED_ONCE -> {
                var id = started();
                cell("IssueWarning", warn(id, "borduria"));
                refusedToCell(rule, "IssueWarning", warn(id, "borduria"));
            }
            case STAGE_KNOWN -> refusedToCell(rule, "EnterStage", enter(started(), 9));
            case IN_ORDER -> refusedToCell(rule, "EnterStage", enter(started(), 2));
            case ENTERED_ONCE -> {
                var id = continuing();
                cell("EnterStage", enter(id, 2));
                refusedToCell(rule, "EnterStage", enter(id, 2));
            }
            case GOES_ON -> {
                var id = started();
                cell("IssueWarning", warn(id, "borduria"));
                refusedToCell(rule, "EnterStage", enter(id, 2));
            }
            case CEASED -> refusedToCell(rule, "StandLadderDown", reasons(continuing()));
            case STOOD_DOWN -> refusedToCell(rule, "ResumeLadder", because(started()));
            case RECORDED -> refusedToCell(rule, "StrikeWarning", because(started()));
            case NOTHING_RESTS_ON_IT -> refusedToCell(rule, "StrikeLadder", because(continuing()));
            case START_MOVED -> refusedToCell(rule, "ReviseLadderStart", because(started()));
            case SHOWN_BY_INCIDENTS -> refused(rule, "mech", "CHIEF_MONITOR", "ConfirmContinuation", goesOn(started(), opened()));
            case NOT_FROM_THE_FUTURE -> refused(rule, "mech", "CHIEF_MONITOR", "ConfirmCessation", ceased(started(), hours(2)));
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "MissStageDecision", "{'ladderId': '" + started() + "'}");
            case PARTY_WARNED -> refusedToCell(rule, "IssueWarning", warn(started(), "cordia"));
        }
    }

    @Test
    void the_response_clock_tells_what_is_waited_for_and_how_much_time_is_left_and_is_answered_for_the_past() {
        var id = started();
        var begun = Instant.parse(hours(-3));
        var item = read("/api/v1/ladders/" + id + "?at=" + begun.plus(Duration.ofHours(23))).path("item");
        assertThat(item.path("start").path("at").asString()).isEqualTo(begun.toString());
        assertThat(item.path("awaitedStage").asInt()).isEqualTo(1);
        assertThat(item.path("secondsLeft").asLong()).isEqualTo(3600);
        assertThat(item.path("recommended").path("command").asString()).isEqualTo("IssueWarning");
        assertThat(read("/api/v1/ladders/" + id).path("item").path("secondsLeft").asLong()).isBetween(20 * 3600L, 21 * 3600L);
        var before = node.head();
        cell("IssueWarning", warn(id, "borduria"));
        assertThat(ids("state=WATCH&running=true&dueBefore=" + hours(22))).doesNotContain(id);
        assertThat(ids("state=WATCH&running=true&stage=0&dueBefore=" + hours(22) + "&asOf=" + before)).contains(id);
        assertThat(ids("state=WARNED&agreement=" + agreement)).contains(id);
        assertThat(read("/api/v1/deadlines?thing=ladder/" + id + "&kind=RESPONSE_STAGE").path("items").get(0).path("due").asString())
                .isEqualTo(begun.plus(Duration.ofHours(48)).toString());
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/ladders?format=csv").text()).contains(id + "," + agreement + ",");
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/ladders?state=NONE").status()).isEqualTo(400);
        assertThat(read("/api/v1/history/ladder/" + id).path("items").findValuesAsString("what")).contains("Diplomatic warning issued");
    }

    @Test
    void a_late_report_moves_the_start_ten_minutes_earlier_and_both_values_stay_visible() {
        var incident = severe();
        var id = "ladder-" + number++;
        cell("StartLadder", start(id, incident));
        cell("IssueWarning", warn(id, "borduria"));
        var before = node.head();
        var earlier = Instant.parse(hours(-3)).minus(Duration.ofMinutes(10));
        report(incident + "-late", "p-9", "Patrol 9", earlier.toString());
        chief("ReopenIncident", "{'incidentId': '" + incident + "', 'reason': 'r'}");
        chief("AttachReport", "{'incidentId': '" + incident + "', 'violationId': '" + incident + "-late'}");
        verified(incident, "'" + incident + "-1', '" + incident + "-2', '" + incident + "-late'");
        chief("ReviseLadderStart", because(id));

        var item = read("/api/v1/ladders/" + id).path("item");
        assertThat(item.path("start").path("at").asString()).isEqualTo(earlier.toString());
        assertThat(item.path("start").path("reportId").asString()).isEqualTo(incident + "-late");
        assertThat(item.path("before").get(0).path("at").asString()).isEqualTo(hours(-3));
        assertThat(item.path("rungs").get(0).path("timer").asString()).isEqualTo("MET");
        assertThat(item.path("rungs").get(0).path("due").asString()).as("what was met stays").isEqualTo(hours(21));
        assertThat(item.path("rungs").get(1).path("due").asString()).isEqualTo(earlier.plus(Duration.ofHours(48)).toString());
        assertThat(item.path("corrected").path("why").asString()).isEqualTo("r");
        assertThat(read("/api/v1/deadlines?thing=ladder/" + id + "&kind=RESPONSE_STAGE").path("items").get(0).path("due").asString())
                .isEqualTo(earlier.plus(Duration.ofHours(48)).toString());
        assertThat(read("/api/v1/ladders/" + id + "?asOf=" + before).path("item").path("start").path("at").asString()).isEqualTo(hours(-3));
    }

    @Test
    void the_start_may_be_a_single_detection_and_names_it() {
        var hour = Instant.parse(hours(-4)).truncatedTo(ChronoUnit.HOURS);
        var begun = hour.plusSeconds(600);
        var asset = "array-" + number++;
        var batch = asset + ".1";
        chief("RegisterAsset", "{'assetId': '" + asset + "', 'kind': 'ACOUSTIC', 'name': 'Array', 'contributor': 'mech', 'footprint': {'centre': " + place.middle()
                + ", 'radiusMetres': 8000}}");
        chief("CalibrateAsset", "{'assetId': '" + asset + "', 'at': '" + hours(-9) + "', 'method': 'A known mast.'}");
        chief("ActivateAsset", "{'assetId': '" + asset + "', 'at': '" + hours(-9) + "'}");
        accepted("mech", "MONITOR", "RecordDetections", "{'assetId': '" + asset + "', 'hour': '" + hour + "', 'sequence': 1, 'detections': ["
                + "{'at': '" + begun.plusSeconds(5) + "', 'kind': 'EXPLOSION', 'position': " + place.middle() + "}, "
                + "{'at': '" + begun + "', 'kind': 'EXPLOSION', 'position': " + place.middle() + "}]}");
        var incident = "incident-" + number++;
        report(incident + "-1", "p-7", "Post 7", hours(-3));
        chief("OpenIncident", "{'incidentId': '" + incident + "', 'agreementId': '" + agreement + "', 'reports': ['" + incident + "-1'], 'detections': [{'batch': '"
                + batch + "'}]}");
        chief("AssignVerifier", "{'incidentId': '" + incident + "', 'verifier': 'mech', 'person': 'p-1'}");
        chief("ConcludeVerification", "{'incidentId': '" + incident + "', 'outcome': 'VERIFIED', 'basis': 'INDEPENDENT_SOURCES', 'reports': ['" + incident
                + "-1'], 'detections': [{'batch': '" + batch + "', 'numbers': '1-2'}], 'method': 'm', 'reason': 'r'}");
        chief("EstablishViolation", "{'incidentId': '" + incident + "', 'provisionId': 'art-1', 'severity': 'S3', 'accused': 'borduria', 'reason': 'r'}");
        var id = "ladder-" + number++;
        cell("StartLadder", start(id, incident));
        var start = read("/api/v1/ladders/" + id).path("item").path("start");
        assertThat(start.path("at").asString()).isEqualTo(begun.toString());
        assertThat(start.path("detection").path("batch").asString()).isEqualTo(batch);
        assertThat(start.path("detection").path("numbers").asString()).isEqualTo("2");
    }

    @Test
    void guarantors_decline_with_reasons_that_all_see_and_the_cell_decides() {
        var id = continuing();
        accepted("cordia", "GUARANTOR_REP", "DeclineStage", "{'ladderId': '" + id + "', 'stage': 2, 'reasons': 'Our parliament has to be asked.'}");
        accepted("dordonia", "GUARANTOR_REP", "DeclineStage", "{'ladderId': '" + id + "', 'stage': 2, 'reasons': 'Not yet.'}");
        var declined = http.as(actor("astoria", "PARTY_LIAISON")).read("/api/v1/ladders/" + id + "?wait=30&after=" + node.head()).json().path("item");
        assertThat(declined.path("rungs").get(1).path("declines").findValuesAsString("reasons")).containsExactly("Our parliament has to be asked.", "Not yet.");
        assertThat(declined.path("stage").asInt()).isEqualTo(1);
        assertThat(declined.path("recommended").path("command").asString()).isEqualTo("EnterStage");
        cell("EnterStage", enter(id, 2));
        assertThat(read("/api/v1/ladders/" + id).path("item").path("stage").asInt()).isEqualTo(2);
    }

    @Test
    void its_view_comes_out_the_same_when_it_is_rebuilt() {
        cell("EnterStage", enter(continuing(), 2));
        comeOutTheSame("ladders", "deadlines");
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String question) {
        var ids = new ArrayList<String>();
        read("/api/v1/ladders?" + question).path("items").forEach(each -> ids.add(each.path("ladderId").asString()));
        return ids;
    }

    private void report(String id, String person, String source, String from) {
        var answer = http.as("participant=mech; person=" + person + "; capacity=MONITOR").command("ReportViolation",
                report(id, place, from).replace("'source': 's'", "'source': '" + source + "'").replace('\'', '"'));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private String opened() {
        return opened(hours(-3));
    }

    private String opened(String from) {
        var id = "incident-" + number++;
        report(id + "-1", "p-7", "Post 7", from);
        report(id + "-2", "p-8", "Post 8", from);
        chief("OpenIncident", "{'incidentId': '" + id + "', 'agreementId': '" + agreement + "', 'reports': ['" + id + "-1', '" + id + "-2']}");
        return id;
    }

    private void verified(String incident, String reports) {
        chief("AssignVerifier", "{'incidentId': '" + incident + "', 'verifier': 'mech', 'person': 'p-1'}");
        chief("ConcludeVerification", "{'incidentId': '" + incident + "', 'outcome': 'VERIFIED', 'basis': 'INDEPENDENT_SOURCES', 'reports': [" + reports
                + "], 'method': 'm', 'reason': 'r'}");
    }

    private String severe() {
        var id = opened();
        verified(id, "'" + id + "-1', '" + id + "-2'");
        chief("EstablishViolation", "{'incidentId': '" + id + "', 'provisionId': 'art-1', 'severity': 'S3', 'accused': 'borduria', 'reason': 'r'}");
        return id;
    }

    private String started() {
        var id = "ladder-" + number++;
        cell("StartLadder", start(id, severe()));
        return id;
    }

    /** A ladder in which the Party was warned, and the attack goes on. */
    private String continuing() {
        var id = started();
        cell("IssueWarning", warn(id, "borduria"));
        var again = opened(Instant.now().toString());
        verified(again, "'" + again + "-1', '" + again + "-2'");
        chief("ConfirmContinuation", goesOn(id, again));
        return id;
    }

    private void chief(String command, String body) {
        accepted("mech", "CHIEF_MONITOR", command, body);
    }

    private void cell(String command, String body) {
        accepted("mech", "CELL_DIRECTOR", command, body);
    }

    private void refusedToCell(LadderRule rule, String command, String body) {
        refused(rule, "mech", "CELL_DIRECTOR", command, body);
    }

    private String start(String id, String incident) {
        return "{'ladderId': '" + id + "', 'agreementId': '" + agreement + "', 'incidents': ['" + incident + "'], 'reasons': 'r'}";
    }

    private static String because(String id) {
        return "{'ladderId': '" + id + "', 'reason': 'r'}";
    }

    private static String reasons(String id) {
        return "{'ladderId': '" + id + "', 'reasons': 'r'}";
    }

    private static String warn(String id, String to) {
        return "{'ladderId': '" + id + "', 'to': '" + to + "', 'text': 't'}";
    }

    private static String enter(String id, int stage) {
        return "{'ladderId': '" + id + "', 'stage': " + stage + ", 'authority': 'a', 'reasons': 'r'}";
    }

    private static String goesOn(String id, String incident) {
        return "{'ladderId': '" + id + "', 'incidents': ['" + incident + "'], 'reasons': 'r'}";
    }

    private static String ceased(String id, String at) {
        return "{'ladderId': '" + id + "', 'ceasedAt': '" + at + "', 'reasons': 'r'}";
    }
}
