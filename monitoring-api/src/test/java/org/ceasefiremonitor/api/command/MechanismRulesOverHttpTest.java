package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ceasefiremonitor.core.mechanism.body.MechanismRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Mechanisms as a client on the wire meets them: each rule, and the register. */
class MechanismRulesOverHttpTest extends RulesOverHttp {

    private String agreement = "";

    @BeforeAll
    void give_cordia_the_role_of_lead() {
        accepted("mech", "REGISTRAR", "GrantRole", "{'participantId': 'cordia', 'role': 'MECHANISM_LEAD', 'from': '" + days(-20) + "'}");
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_mechanisms_is_told(MechanismRule rule) {
        var id = established();
        switch (rule) {
            case AGREEMENT_RECORDED -> refused(rule, "EstablishMechanism", establish(id + "-2", "none"));
            case NOT_STRUCK -> {
                accepted("StrikeMechanism", body(id, "'reason': 'r'"));
                refused(rule, "StrikeMechanism", body(id, "'reason': 'r'"));
            }
            case NOT_ENDED -> {
                accepted("EndMechanism", body(id, "'reason': 'r'"));
                refused(rule, "AdmitPartner", body(id, "'partner': 'cordia'"));
            }
            case IN_ORDER -> refused(rule, "SuspendMechanism", body(id, "'reason': 'r'"));
            case AFTER_ENTRY_INTO_FORCE -> refused(rule, "ActivateMechanism", body(id, "'activeFrom': '" + days(-5) + "'"));
            case ONE_MECHANISM -> refused(rule, "EstablishMechanism", establish(id + "-2", agreement));
            case PARTICIPANT_REGISTERED -> refused(rule, "AdmitPartner", body(id, "'partner': 'nobody'"));
            case ROLE_OF_LEAD -> refused(rule, "DesignateLead", lead(id, "dordonia", -5));
            case ONE_LEAD -> {
                accepted("DesignateLead", lead(id, "cordia", -5));
                refused(rule, "DesignateLead", lead(id, "cordia", -4));
            }
            case LEAD_DESIGNATED -> refused(rule, "StrikeLead", body(id, "'recordedFrom': '" + days(-5) + "', 'reason': 'r'"));
            case SECTOR_NAMED_ONCE -> {
                var zone = zone(agreement, new Place(number++));
                accepted("DefineSector", sector(id, "north", zone));
                refused(rule, "DefineSector", sector(id, "north", zone));
            }
            case SECTOR_DEFINED -> refused(rule, "DissolveSector", body(id, "'sectorId': 'north', 'reason': 'r'"));
            case ZONE_DESIGNATED -> refused(rule, "DefineSector", sector(id, "north", "nowhere"));
            case ZONE_IN_ONE_SECTOR -> {
                var zone = zone(agreement, new Place(number++));
                accepted("DefineSector", sector(id, "north", zone));
                refused(rule, "DefineSector", sector(id, "south", zone));
            }
            case PERIOD_SET -> refused(rule, "StopReportingPeriod", body(id, "'name': 'daily', 'reason': 'r'"));
            case PARTNER_ONCE -> refused(rule, "ReleasePartner", body(id, "'partner': 'cordia', 'reason': 'r'"));
            case BOUNDED -> {
                for (int i = 0; i < 20; i++) {
                    accepted("SetReportingPeriod", period(id, "period-" + i, "19:30"));
                }
                refused(rule, "SetReportingPeriod", period(id, "daily", "19:30"));
            }
            case CORRECTION_CHANGES -> {
                accepted("SetReportingPeriod", period(id, "daily", "19:30"));
                refused(rule, "CorrectReportingPeriod", period(id, "daily", "19:30").replace("}}", "}, 'reason': 'r'}"));
            }
        }
    }

    @Test
    void the_register_tells_mandate_lead_sectors_and_reporting_times_and_answers_the_past() {
        var id = established();
        var zone = zone(agreement, new Place(number++));
        accepted("DesignateLead", lead(id, "cordia", -5));
        accepted("DefineSector", sector(id, "north", zone));
        accepted("SetReportingPeriod", period(id, "daily", "19:30"));
        accepted("AdmitPartner", body(id, "'partner': 'dordonia'"));
        var before = node.head();
        bringIntoForce(agreement);
        accepted("ActivateMechanism", body(id, "'activeFrom': '" + days(-10) + "'"));
        accepted("DissolveSector", body(id, "'sectorId': 'north', 'reason': 'r'"));

        assertThat(ids("agreement=" + agreement + "&lead=cordia&state=ACTIVE")).containsExactly(id);
        assertThat(ids("zone=" + zone)).isEmpty();
        assertThat(ids("zone=" + zone + "&state=ESTABLISHED&asOf=" + before)).containsExactly(id);
        var then = read("/api/v1/mechanisms/" + id + "?asOf=" + before).path("item");
        assertThat(then.path("state").asString()).isEqualTo("ESTABLISHED");
        assertThat(then.path("sectors").get(0).path("zones").get(0).asString()).isEqualTo(zone);
        assertThat(then.path("periods").get(0).path("cutOff").asString()).isEqualTo("19:30");
        assertThat(then.path("periods").get(0).path("timeZone").asString()).isEqualTo("Europe/Kyiv");
        assertThat(then.path("leads").get(0).path("lead").asString()).isEqualTo("cordia");
        assertThat(then.path("partners").get(0).path("participant").asString()).isEqualTo("dordonia");
        assertThat(read("/api/v1/mechanisms/" + id).path("item").path("activeFrom").asString()).isEqualTo(days(-10));

        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/mechanisms?format=csv").text()).contains(id + "," + agreement + ",");
        assertThat(http.read("/api/v1/mechanisms").json().path("items")).as("not for the public").isEmpty();
        http.as(actor("mech", "REGISTRAR")).read("/api/v1/mechanisms?state=RUNNING").problem(400, "REQ-04");
    }

    @Test
    void the_register_tells_who_leads_at_the_instant_and_who_is_designated_to_follow() {
        accepted("mech", "REGISTRAR", "EndRole", "{'participantId': 'cordia', 'role': 'MECHANISM_LEAD', 'until': '" + days(4) + "', 'reason': 'r'}");
        accepted("mech", "REGISTRAR", "GrantRole", "{'participantId': 'mech', 'role': 'MECHANISM_LEAD', 'from': '" + days(4) + "'}");
        var id = established();
        accepted("DesignateLead", lead(id, "cordia", -5));
        accepted("DesignateLead", lead(id, "mech", 5));

        var now = read("/api/v1/mechanisms/" + id).path("item");
        assertThat(now.path("lead").asString()).isEqualTo("cordia");
        assertThat(now.path("nextLead").path("lead").asString()).isEqualTo("mech");
        assertThat(now.path("nextLead").path("from").asString()).isEqualTo(days(5));
        var later = read("/api/v1/mechanisms/" + id + "?at=" + days(5)).path("item");
        assertThat(later.path("lead").asString()).isEqualTo("mech");
        assertThat(later.has("nextLead")).isFalse();
        var earlier = read("/api/v1/mechanisms/" + id + "?at=" + days(-6)).path("item");
        assertThat(earlier.has("lead")).isFalse();
        assertThat(earlier.path("nextLead").path("lead").asString()).isEqualTo("cordia");
        assertThat(ids("agreement=" + agreement + "&lead=cordia")).containsExactly(id);
        assertThat(ids("agreement=" + agreement + "&lead=mech")).isEmpty();
        assertThat(ids("agreement=" + agreement + "&lead=mech&at=" + days(6))).containsExactly(id);
        assertThat(ids("agreement=" + agreement + "&lead=cordia&at=" + days(6))).isEmpty();
        var before = node.head();
        accepted("StrikeLead", body(id, "'recordedFrom': '" + days(5) + "', 'reason': 'r'"));
        assertThat(ids("agreement=" + agreement + "&lead=cordia&at=" + days(6))).containsExactly(id);
        assertThat(ids("agreement=" + agreement + "&lead=mech&at=" + days(6) + "&asOf=" + before)).containsExactly(id);
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/mechanisms?format=csv&at=" + days(-1) + "&asOf=" + before).text())
                .contains(",cordia,mech," + days(5) + ",");
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String question) {
        return read("/api/v1/mechanisms?" + question).path("items").valueStream().map(each -> each.path("mechanismId").asString()).toList();
    }

    private String established() {
        agreement = agreement();
        var id = "mechanism-" + number++;
        accepted("EstablishMechanism", establish(id, agreement));
        return id;
    }

    private static String establish(String id, String agreement) {
        return body(id, "'agreementId': '" + agreement + "', 'name': 'M', 'mandate': 'To monitor.', 'legalBasis': 'b', 'from': '" + NOW + "'");
    }

    private static String lead(String id, String lead, int days) {
        return body(id, "'lead': '" + lead + "', 'from': '" + days(days) + "', 'reason': 'r'");
    }

    private static String sector(String id, String sector, String zone) {
        return body(id, "'sector': {'sectorId': '" + sector + "', 'name': 'N', 'zones': ['" + zone + "'], 'head': 'cordia'}");
    }

    private static String period(String id, String name, String cutOff) {
        return body(id, "'period': {'name': '" + name + "', 'cutOff': '" + cutOff + "'}");
    }

    private static String body(String id, String content) {
        return "{'mechanismId': '" + id + "', " + content + "}";
    }

    private void accepted(String command, String body) {
        accepted("mech", "REGISTRAR", command, body);
    }

    private void refused(MechanismRule rule, String command, String body) {
        refused(rule, "mech", "REGISTRAR", command, body);
    }
}
