package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.verification.IncidentRule;
import org.ceasefiremonitor.core.verification.mission.MissionRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Verification missions as clients on the wire meet them: each rule, the list, a visit that a verification rests on, a refusal that a case names. */
class MissionRulesOverHttpTest extends RulesOverHttp {

    private static final String JOINT = "[{'participant': 'mech', 'person': 'o-1'}, {'participant': 'cordia', 'person': 'o-2'}]";

    private String agreement = "";
    private Place place = new Place(0);

    @BeforeAll
    void ground() {
        agreement = agreement();
        bringIntoForce(agreement);
        place = new Place(number++);
        zone(agreement, place);
        incident("fire");
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_missions_is_told(MissionRule rule) {
        var id = requested("fire", "ON_SITE", "borduria");
        switch (rule) {
            case INCIDENT_GOES_ON -> refusedToChief(rule, "RequestMission", request(id + "-2", "none", "ON_SITE", "borduria", JOINT));
            case SIDE_KNOWN -> refusedToChief(rule, "RequestMission", request(id + "-2", "fire", "ON_SITE", "nobody", JOINT));
            case JOINT -> refusedToChief(rule, "RequestMission", request(id + "-2", "fire", "ON_SITE", "borduria", JOINT.replace("cordia", "mech")));
            case NOT_OF_THE_ACCUSED_ALONE -> refusedToChief(rule, "RequestMission", request(id + "-2", "fire", "ON_SITE", "borduria",
                    "[{'participant': 'borduria', 'person': 'o-1'}, {'participant': 'cordia', 'person': 'o-2', 'national': 'borduria'}]"));
            case AUTHORISED_ONCE -> {
                chief("AuthoriseMission", only(id));
                refusedToChief(rule, "AuthoriseMission", only(id));
            }
            case ACCESS_ASKED_FOR -> refusedToChief(rule, "RequestAccess", only(id));
            case REMOTE -> refusedToChief(rule, "RequestAccess", only(requested("fire", "REMOTE", "borduria")));
            case ACCESS_AWAITED -> refusedToChief(rule, "GrantAccess", only(id));
            case BY_THE_SIDE -> {
                asked(id);
                refused(rule, "astoria", "PARTY_LIAISON", "RefuseAccess", refuse(id));
            }
            case SENT_ONCE -> refusedToChief(rule, "DeployMission", only(id));
            case EXAMINED_ONCE -> refusedToChief(rule, "ExamineSite", examine(id, -1));
            case REPORTED_AT_THE_END -> refusedToChief(rule, "ReportMission", text(id));
            case ENDED -> {
                chief("AbortMission", because(id));
                refusedToChief(rule, "AbortMission", because(id));
            }
            case REPORT_STANDS -> refusedToChief(rule, "StrikeMissionReport", because(id));
            case NOT_FROM_THE_FUTURE -> {
                sent(id);
                refusedToChief(rule, "ExamineSite", examine(id, 2));
            }
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "MissAccessAnswer", only(id));
            case ASKED_OFTEN_ENOUGH -> {
                chief("AuthoriseMission", only(id));
                for (int i = 0; i < 20; i++) {
                    chief("RequestAccess", only(id));
                    chief("RefuseAccess", refuse(id));
                }
                refusedToChief(rule, "RequestAccess", only(id));
            }
        }
    }

    @Test
    void a_verification_rests_on_the_visit_of_a_mission_that_has_reported_and_the_dossier_tells_of_both() {
        incident("crater");
        var id = requested("crater", "ON_SITE", "borduria");
        sent(id);
        chief("ExamineSite", examine(id, -1));
        chief("AssignVerifier", "{'incidentId': 'crater', 'verifier': 'mech', 'person': 'p-1'}");
        var visited = "{'incidentId': 'crater', 'outcome': 'VERIFIED', 'basis': 'ON_SITE_VISIT', 'reports': ['crater-report'], 'method': 'm', 'reason': 'r',"
                + " 'missionId': '" + id + "'}";
        refused(IncidentRule.VISITED, "mech", "CHIEF_MONITOR", "ConcludeVerification", visited);
        chief("ReportMission", text(id));
        chief("ConcludeVerification", visited);

        assertThat(read("/api/v1/incidents/crater").path("item").path("result").path("missionId").asString()).isEqualTo(id);
        accepted("astoria", "PARTY_LIAISON", "FileAllegation", "{'allegationId': 'claim-crater', 'agreementId': '" + agreement + "', 'accused': 'borduria', 'from': '"
                + hours(-4) + "', 'text': 't'}");
        chief("AcknowledgeAllegation", "{'allegationId': 'claim-crater'}");
        chief("AdmitAllegation", "{'allegationId': 'claim-crater', 'reason': 'r'}");
        chief("LinkAllegation", "{'allegationId': 'claim-crater', 'incidentId': 'crater', 'reason': 'r'}");
        assertThat(read("/api/v1/incidents/crater/dossier").path("items").findValuesAsString("type")).contains("mission.MissionReported", "mission.AccessGranted",
                "allegation.AllegationReceived", "allegation.AllegationLinkedToIncident", "verification.VerificationConcluded");
    }

    @Test
    void a_refusal_is_found_in_the_list_has_an_id_in_the_ledger_and_is_answered_for_the_past() {
        incident("bridge");
        var id = requested("bridge", "ON_SITE", "astoria");
        asked(id);
        var before = node.head();
        accepted("astoria", "PARTY_LIAISON", "RefuseAccess", refuse(id));
        var denial = read("/api/v1/missions/" + id).path("item").path("denials").get(0);
        assertThat(denial.path("authority").asString()).isEqualTo("a");
        var ledger = denial.path("restrictionId").asString();
        chief("ReportAccessRestriction", "{'restrictionId': '" + ledger + "', 'kind': 'DENIED', 'side': 'astoria', 'place': " + place.middle()
                + ", 'authority': 'a', 'from': '" + hours(-1) + "', 'note': 'The mission was not let in.'}");
        assertThat(read("/api/v1/access-restrictions/" + ledger).path("item").path("state").asString()).isEqualTo("REPORTED");

        assertThat(ids("side=astoria&refused=true&state=ACCESS_DENIED&incident=bridge&mode=ON_SITE")).containsExactly(id);
        assertThat(ids("incident=bridge&refused=true&asOf=" + before)).isEmpty();
        assertThat(ids("incident=bridge&answerDueBefore=" + hours(24) + "&asOf=" + before)).containsExactly(id);
        assertThat(ids("incident=bridge&answerDueBefore=" + hours(24))).isEmpty();
        assertThat(read("/api/v1/history/mission/" + id).path("items").findValuesAsString("what")).contains("Access refused");
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/missions?format=csv").text()).contains(id + "," + agreement + ",bridge,ON_SITE,astoria,");
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String question) {
        var ids = new ArrayList<String>();
        read("/api/v1/missions?" + question).path("items").forEach(each -> ids.add(each.path("missionId").asString()));
        return ids;
    }

    private void incident(String id) {
        var answer = http.as("participant=mech; person=p-2; capacity=MONITOR").command("ReportViolation",
                report(id + "-report", place, hours(-3)).replace('\'', '"'));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        chief("OpenIncident", "{'incidentId': '" + id + "', 'agreementId': '" + agreement + "', 'reports': ['" + id + "-report']}");
    }

    private String requested(String incident, String mode, String side) {
        var id = "mission-" + number++;
        chief("RequestMission", request(id, incident, mode, side, JOINT));
        return id;
    }

    private void asked(String id) {
        chief("AuthoriseMission", only(id));
        chief("RequestAccess", only(id));
    }

    private void sent(String id) {
        asked(id);
        accepted("borduria", "PARTY_LIAISON", "GrantAccess", only(id));
        chief("DeployMission", only(id));
    }

    private void chief(String command, String body) {
        accepted("mech", "CHIEF_MONITOR", command, body);
    }

    private void refusedToChief(MissionRule rule, String command, String body) {
        refused(rule, "mech", "CHIEF_MONITOR", command, body);
    }

    private String request(String id, String incident, String mode, String side, String members) {
        return "{'missionId': '" + id + "', 'incidentId': '" + incident + "', 'mode': '" + mode + "', 'side': '" + side + "', 'place': " + place.middle()
                + ", 'members': " + members + ", 'purpose': 'p'}";
    }

    private static String only(String id) {
        return "{'missionId': '" + id + "'}";
    }

    private static String because(String id) {
        return "{'missionId': '" + id + "', 'reason': 'r'}";
    }

    private static String text(String id) {
        return "{'missionId': '" + id + "', 'text': 't'}";
    }

    private static String refuse(String id) {
        return "{'missionId': '" + id + "', 'authority': 'a', 'reason': 'r'}";
    }

    private static String examine(String id, int until) {
        return "{'missionId': '" + id + "', 'from': '" + hours(-2) + "', 'until': '" + hours(until) + "', 'note': 'n'}";
    }
}
