package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ceasefiremonitor.api.command.AttackOverHttp.Attack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * From a commitment that was invoked, and from each stage that was entered, back over determination, ladder, case, finding and incidents to the single
 * reports and detections. Then one of the reports is retracted and another is narrowed to its originator.
 */
class ExplainResponseOverHttpTest extends CommissionOverHttp {

    private final Instant hour = Instant.parse(hours(-3)).truncatedTo(ChronoUnit.HOURS);
    private String breach = "";
    private String finding = "";
    private long detected;
    private long reported;
    private long opened;
    private long started;
    private long entered;
    private long requested;
    private long packed;
    private long determined;
    private long invoked;
    private long retracted;

    @BeforeAll
    void tell() {
        accepted("mech", "REGISTRAR", "AdoptResponseLadder", "{'agreementId': '" + agreement + "', 'effectiveFrom': '" + days(-9) + "', 'responseLadder': {'stages': ["
                + "{'stage': 'WARNING', 'action': 'a', 'dueWithin': 'PT24H'}, {'stage': 'COORDINATED', 'action': 'a', 'dueWithin': 'PT72H'}]}}");
        accepted("mech", "REGISTRAR", "AdoptTimeLimits", limits(agreement, days(-9)));
        accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge("promise", agreement, true, 180));
        accepted("cordia", "GUARANTOR_REP", "ActivateGuarantee", "{'guaranteeId': 'promise'}");
        anArrayHeardItToo();
        breach = remedying(seated());
        finding = read("mech", "/api/v1/findings").path("items").get(0).path("findingId").asString();
        cell("StartLadder", "{'ladderId': 'ladder-1', 'agreementId': '" + agreement + "', 'caseId': '" + breach + "', 'incidents': [], 'reasons': 'The case is grave.'}");
        started = node.head();
        cell("IssueWarning", "{'ladderId': 'ladder-1', 'to': 'borduria', 'text': 'Stop.'}");
        itGoesOn();
        cell("EnterStage", "{'ladderId': 'ladder-1', 'stage': 2, 'authority': 'Council, no. 7', 'reasons': 'The fire goes on.'}");
        entered = node.head();
        var attack = new Attack(agreement, "promise", "attack-1", entered);
        cell("RequestDetermination", AttackOverHttp.request(attack, "borduria").replace("'HOST_REQUEST'", "'LADDER_STAGE', 'ladderId': 'ladder-1'"));
        requested = node.head();
        cell("AssembleEvidencePack", "{'determinationId': 'attack-1', 'items': [{'thing': 'incident/incident-again', 'position': "
                + opened + "}, {'thing': 'violation/again-1', 'position': " + reported + "}], 'summary': 's'}");
        packed = node.head();
        accepted("cordia", "GUARANTOR_REP", "StatePosition", AttackOverHttp.position(attack, "ARMED_ATTACK"));
        cell("HoldConsultation", AttackOverHttp.consult(attack, "cordia"));
        cell("DetermineArmedAttack", AttackOverHttp.determine(attack, "cordia"));
        determined = node.head();
        accepted("astoria", "PARTY_LIAISON", "InvokeCommitment", "{'commitmentId': 'owed-1', 'guaranteeId': 'promise', 'domain': 'LOGISTICS',"
                + " 'determinationId': 'attack-1', 'statement': 'Fuel.'}");
        invoked = node.head();
        assertThat(http.as("participant=mech; person=p-2; capacity=MONITOR").command("RetractViolation",
                "{\"violationId\":\"report-2\",\"reason\":\"The camera was compromised.\"}").status()).isEqualTo(200);
        retracted = node.head();
        accepted("mech", "MONITOR", "CorrectViolation", report("again-1", burning, hours(-2)).replace("'source': 's'", "'source': 'Hidden post'")
                .replace("'kind': 'EXPLOSION'", "'kind': 'EXPLOSION', 'marking': {'tlp': 'RED'}").replaceFirst("}$", ", 'reason': 'It shows where the post is.'}"));
    }

    private void anArrayHeardItToo() {
        chief("RegisterAsset", "{'assetId': 'array-1', 'kind': 'ACOUSTIC', 'name': 'Array 1', 'contributor': 'mech', 'footprint': {'centre': " + burning.middle()
                + ", 'radiusMetres': 8000}}");
        chief("CalibrateAsset", "{'assetId': 'array-1', 'at': '" + hours(-9) + "', 'method': 'A known mast.'}");
        chief("ActivateAsset", "{'assetId': 'array-1', 'at': '" + hours(-9) + "'}");
        accepted("mech", "MONITOR", "RecordDetections", "{'assetId': 'array-1', 'hour': '" + hour + "', 'sequence': 1, 'detections': [{'at': '" + hour.plusSeconds(5)
                + "', 'kind': 'EXPLOSION', 'position': " + burning.middle() + "}]}");
        detected = node.head();
        chief("AttachDetections", "{'incidentId': 'incident-1', 'detections': {'batch': 'array-1.1', 'numbers': '1'}}");
        chief("ReopenIncident", "{'incidentId': 'incident-1', 'reason': 'An array heard it too.'}");
        concluded("incident-1", "'report-1', 'report-2'], 'detections': [{'batch': 'array-1.1'}");
    }

    private void itGoesOn() {
        var now = Instant.now().toString();
        accepted("mech", "MONITOR", "ReportViolation", report("again-1", burning, now).replace("'source': 's'", "'source': 'Hidden post'"));
        reported = node.head();
        assertThat(http.as("participant=mech; person=p-2; capacity=MONITOR").command("ReportViolation",
                report("again-2", burning, now).replace("'source': 's'", "'source': 'Camera 2'").replace('\'', '"')).status()).isEqualTo(201);
        chief("OpenIncident", "{'incidentId': 'incident-again', 'agreementId': '" + agreement + "', 'reports': ['again-1', 'again-2']}");
        opened = node.head();
        concluded("incident-again", "'again-1', 'again-2'");
        chief("ConfirmContinuation", "{'ladderId': 'ladder-1', 'incidents': ['incident-again'], 'reasons': 'r'}");
    }

    private void concluded(String incident, String reports) {
        chief("AssignVerifier", "{'incidentId': '" + incident + "', 'verifier': 'mech', 'person': 'p-1'}");
        chief("ConcludeVerification", "{'incidentId': '" + incident + "', 'outcome': 'VERIFIED', 'basis': 'INDEPENDENT_SOURCES', 'reports': [" + reports
                + "], 'method': 'm', 'reason': 'r'}");
    }

    private void chief(String command, String body) {
        accepted("mech", "CHIEF_MONITOR", command, body);
    }

    private void cell(String command, String body) {
        accepted("mech", "CELL_DIRECTOR", command, body);
    }

    private JsonNode read(String participant, String path) {
        var capacity = participant.equals("mech") ? "REGISTRAR" : participant.equals("cordia") ? "GUARANTOR_REP" : "PARTY_LIAISON";
        var answer = http.as(actor(participant, capacity)).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode why(String participant, String thing, long asOf) {
        return read(participant, "/api/v1/explain/" + thing + "?asOf=" + asOf).path("item");
    }

    private static List<String> ids(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).asString()).toList();
    }

    @Test
    void a_commitment_leads_back_to_the_determination_with_what_the_guarantors_were_shown_and_who_decided() {
        var why = why("cordia", "commitments/owed-1", invoked);

        assertThat(why.path("commitment").path("textVersion").asString()).isEqualTo("1");
        assertThat(why.path("commitment").path("textSha256").asString()).isEqualTo(SHA);
        assertThat(why.path("commitment").path("timeLimitsVersion").asInt()).isEqualTo(1);
        assertThat(why.path("commitment").path("event").asString()).isEqualTo("/api/v1/events/" + invoked);
        assertThat(why.path("guarantee").path("stateThen").asString()).isEqualTo("ACTIVE");
        var determination = why.path("determination");
        assertThat(determination.path("stateThen").asString()).isEqualTo("DETERMINED");
        assertThat(determination.path("requestPosition").asLong()).isEqualTo(requested);
        assertThat(determination.path("packPosition").asLong()).isEqualTo(packed);
        assertThat(determination.path("decisionPosition").asLong()).isEqualTo(determined);
        assertThat(determination.path("timeLimitsVersion").asInt()).isEqualTo(1);
        assertThat(ids(determination.path("decision").path("authorities"), "authority")).containsExactly("a");
        assertThat(ids(determination.path("positions"), "position")).containsExactly("ARMED_ATTACK");
        assertThat(ids(determination.path("pack"), "thing")).containsExactly("incident/incident-again", "violation/again-1");
        assertThat(determination.path("pack").get(1).path("event").asString()).isEqualTo("/api/v1/events/" + reported);
        assertThat(ids(determination.path("restsOn").path("reports"), "source")).containsExactly("Hidden post");
        assertThat(why.path("withheld")).isEmpty();
    }

    @Test
    void each_stage_and_the_trigger_lead_back_to_single_reports_and_detections_with_the_version_of_the_rules() {
        for (var thing : List.of("ladders/ladder-1", "commitments/owed-1")) {
            var ladder = why("cordia", thing, invoked).path("ladders").get(0);
            assertThat(ladder.path("version").asInt()).isEqualTo(1);
            assertThat(ladder.path("startPosition").asLong()).isEqualTo(started);
            assertThat(ladder.path("start").path("at").asString()).isEqualTo(hour.plusSeconds(5).toString());
            assertThat(ids(ladder.path("restsOn").path("cases"), "caseId")).containsExactly(breach);
            var judged = ladder.path("restsOn").path("findings").get(0);
            assertThat(judged.path("finding").path("findingId").asString()).isEqualTo(finding);
            assertThat(judged.path("ballots").get(0).path("rulesVersion").asString()).isEqualTo("1");
            var incident = ladder.path("restsOn").path("incidents").get(0);
            assertThat(ids(incident.path("reports"), "violationId")).containsExactly("report-1", "report-2");
            var assessment = incident.path("reports").get(0).path("zones").get(0).path("assessment");
            assertThat(assessment.path("catalogueVersion").asInt()).isEqualTo(1);
            assertThat(assessment.path("severityVersion").asInt()).isEqualTo(1);
            assertThat(incident.path("detections").get(0).path("position").asLong()).isEqualTo(detected);
            assertThat(incident.path("detections").get(0).path("proposed").path("version").asInt()).isEqualTo(1);
            assertThat(incident.path("detections").get(0).path("single").get(0).path("at").asString()).isEqualTo(hour.plusSeconds(5).toString());

            var stages = ladder.path("stages");
            assertThat(ids(stages, "stage")).containsExactly("WARNING", "COORDINATED");
            assertThat(stages.get(1).path("position").asLong()).isEqualTo(entered);
            assertThat(stages.get(1).path("decision").path("authority").asString()).isEqualTo("Council, no. 7");
            assertThat(stages.get(1).path("fire").path("goesOn").asBoolean()).isTrue();
            assertThat(ids(stages.get(1).path("restsOn").path("incidents").get(0).path("reports"), "violationId")).containsExactly("again-1", "again-2");
            assertThat(stages.get(0).has("fire")).as("the warning rests on the trigger alone").isFalse();
        }
    }

    @Test
    void what_was_known_then_stands_beside_what_is_known_now_and_before_there_was_nothing_to_explain() {
        var rested = why("cordia", "ladders/ladder-1", invoked).path("ladders").get(0).path("restsOn");
        assertThat(rested.has("doubts")).isFalse();
        rested = why("cordia", "ladders/ladder-1", retracted).path("ladders").get(0).path("restsOn");
        assertThat(ids(rested.path("doubts"), "about")).containsExactly("violation/report-2");
        var camera = rested.path("incidents").get(0).path("reports").get(1);
        assertThat(camera.path("stateThen").asString()).isEqualTo("RECORDED");
        assertThat(camera.path("stateNow").asString()).isEqualTo("RETRACTED");

        assertThat(why("cordia", "ladders/ladder-1", started).path("ladders").get(0).path("stages")).isEmpty();
        assertThat(why("cordia", "commitments/owed-1", invoked).path("commitment").path("stateNow").asString()).isEqualTo("INVOKED");
        http.as(actor("cordia", "GUARANTOR_REP")).read("/api/v1/explain/commitments/owed-1?asOf=" + determined).problem(404, "REQ-05");
        http.get("/api/v1/explain/ladders/ladder-1").problem(404, "REQ-05");
    }

    @Test
    void a_step_that_the_reader_may_not_see_is_told_as_withheld_under_the_name_that_the_step_before_gives_and_nothing_of_it_is_told() {
        var narrowed = node.head();
        var told = why("cordia", "commitments/owed-1", narrowed);
        assertThat(told.toString()).doesNotContain("Hidden post");
        assertThat(told.path("withheld").valueStream().map(each -> each.path("namedBy").asString() + " names " + each.path("thing").asString()))
                .containsExactlyInAnyOrder("incident/incident-again names violation/again-1", "determination/attack-1 names violation/again-1");
        assertThat(ids(told.path("ladders").get(0).path("stages").get(1).path("restsOn").path("incidents").get(0).path("reports"), "violationId"))
                .containsExactly("again-2");
        assertThat(why("mech", "commitments/owed-1", narrowed).path("withheld")).as("its originator").isEmpty();
        assertThat(why("mech", "commitments/owed-1", narrowed).path("determination").path("restsOn").path("reports").get(0).path("revisionThen").asLong()).isEqualTo(1);
    }
}
