package org.ceasefiremonitor.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.api.CeasefireMonitor;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = CeasefireMonitor.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HistoryEndpointTest {

    private static final String HISTORY = "/api/v1/history/";

    private Http http;
    private Armistice armistice;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var url = TestDatabase.H2.fresh();
        properties.add("spring.datasource.url", () -> url);
    }

    @BeforeEach
    void tell_the_story(@LocalServerPort int port) {
        http = new Http(port);
        armistice = new Armistice(http);
        armistice.tell();
    }

    private JsonNode history(String path, String actor) {
        var answer = actor == null ? http.get(HISTORY + path) : http.send(http.to(HISTORY + path).header("Actor", actor));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> what(JsonNode history) {
        return history.path("items").valueStream().map(entry -> entry.path("what").asString()).toList();
    }

    private static String changed(JsonNode entry, String field) {
        return entry.path("changed").valueStream().filter(change -> change.path("field").asString().equals(field))
                .map(change -> change.path("from").toString() + " -> " + change.path("to").toString()).findFirst().orElse("unchanged");
    }

    @Test
    void a_participants_history_says_what_changed_by_whom_in_which_capacity_and_why() {
        armistice.accept(Armistice.REGISTRAR, "CorrectParticipant", "{'participantId':'borduria','name':'Commonwealth of Borduria','form':'STATE',"
                + "'isoCode':'XAB','reason':'Clerical error.'}");
        var history = history("participant/borduria", null);
        assertThat(what(history)).containsExactly("Participant registered", "Mandate granted", "Participant corrected");
        var corrected = history.path("items").path(2);
        assertThat(corrected.path("changed")).hasSize(1);
        assertThat(changed(corrected, "name")).isEqualTo("\"borduria\" -> \"Commonwealth of Borduria\"");
        assertThat(corrected.path("why").asString()).isEqualTo("Clerical error.");
        assertThat(corrected.path("by").path("capacity").asString()).isEqualTo("REGISTRAR");
        assertThat(corrected.path("by").path("authority").asString()).isEqualTo("order-9");
        assertThat(changed(history.path("items").path(1), "mandate PARTY_LIAISON: from")).endsWith(" -> \"2020-01-01T00:00:00Z\"");
    }

    @Test
    void a_struck_mandate_is_gone_from_then_on_and_the_history_keeps_it() {
        armistice.accept(Armistice.REGISTRAR, "GrantMandate", "{'participantId':'cordia','mandate':'ANALYST','from':'2021-01-01T00:00:00Z'}");
        armistice.accept(Armistice.REGISTRAR, "CorrectMandate", "{'participantId':'cordia','mandate':'ANALYST','recordedFrom':'2021-01-01T00:00:00Z',"
                + "'from':'2022-01-01T00:00:00Z','until':'2023-01-01T00:00:00Z','reason':'Misread.'}");
        armistice.accept(Armistice.REGISTRAR, "StrikeMandate", "{'participantId':'cordia','mandate':'ANALYST','recordedFrom':'2022-01-01T00:00:00Z',"
                + "'reason':'Meant for Astoria.'}");
        var entries = history("participant/cordia", null).path("items").valueStream().toList();
        var corrected = entries.get(entries.size() - 2);
        var struck = entries.getLast();
        assertThat(corrected.path("what").asString()).isEqualTo("Mandate corrected");
        assertThat(changed(corrected, "mandate ANALYST: from")).isEqualTo("\"2021-01-01T00:00:00Z\" -> \"2022-01-01T00:00:00Z\"");
        assertThat(struck.path("what").asString()).isEqualTo("Mandate struck");
        assertThat(struck.path("why").asString()).isEqualTo("Meant for Astoria.");
        assertThat(struck.path("by").path("capacity").asString()).isEqualTo("REGISTRAR");
        assertThat(changed(struck, "mandate ANALYST: until")).isEqualTo("\"2023-01-01T00:00:00Z\" -> ");
    }

    @Test
    void an_agreements_history_keeps_its_parts_apart() {
        var history = history("agreement/armistice", null);
        assertThat(what(history)).startsWith("Agreement drafted", "Provision added", "Violation catalogue adopted", "Severity rules adopted",
                "Agreement signed", "Agreement signed", "Ceasefire entered into force");
        assertThat(changed(history.path("items").path(1), "provision art-2: text")).contains("The Parties cease all fire.");
        assertThat(changed(history.path("items").path(3), "severityRules.version")).endsWith("-> 1");
        assertThat(changed(history.path("items").path(5), "party borduria: signatory.text")).contains("Delegate B");
    }

    @Test
    void what_was_corrected_in_an_agreement_stands_beside_what_was_said_before() {
        armistice.accept(Armistice.CHIEF, "CorrectEntryIntoForce", "{'agreementId':'armistice','effectiveAt':'2024-01-01T01:00:00Z',"
                + "'statedLocal':'one in the morning','reason':'Misread.'}");
        var entries = history("agreement/armistice", null).path("items").valueStream().toList();
        assertThat(entries.getLast().path("what").asString()).isEqualTo("Entry into force corrected");
        assertThat(changed(entries.getLast(), "inForce.from")).startsWith("\"20").endsWith(" -> \"2024-01-01T01:00:00Z\"");
        armistice.accept(Armistice.REGISTRAR, "StrikeRules", "{'agreementId':'armistice','rules':'SEVERITY_RULES','version':1,'reason':'Never voted on.'}");
        var struck = history("agreement/armistice", null).path("items").valueStream().toList().getLast();
        assertThat(struck.path("what").asString()).isEqualTo("Rules struck");
        assertThat(struck.path("why").asString()).isEqualTo("Never voted on.");
        armistice.accept(Armistice.CHIEF, "SuspendProvision", "{'agreementId':'armistice','provisionId':'art-2','from':'2024-02-01T00:00:00Z',"
                + "'reason':'Repairs.'}");
        armistice.accept(Armistice.CHIEF, "StrikeProvisionSuspension", "{'agreementId':'armistice','provisionId':'art-2',"
                + "'recordedFrom':'2024-02-01T00:00:00Z','reason':'Called off.'}");
        var calledOff = history("agreement/armistice", null).path("items").valueStream().toList().getLast();
        assertThat(changed(calledOff, "provision art-2: suspended.from")).isEqualTo("\"2024-02-01T00:00:00Z\" -> ");
        assertThat(changed(calledOff, "provision art-2: text")).isEqualTo("unchanged");
        // as it was, for the other tests
        armistice.accept(Armistice.CHIEF, "CorrectEntryIntoForce", "{'agreementId':'armistice','effectiveAt':'2024-01-01T00:00:00Z',"
                + "'statedLocal':'1 January 2024','reason':'The first entry had been right.'}");
        armistice.accept(Armistice.REGISTRAR, "CorrectSeverityRules", "{'agreementId':'armistice','version':1,'effectiveFrom':'2024-01-01T00:00:00Z',"
                + "'severityRules':{'otherwise':'S1','rules':[{'id':'deaths','deathsAtLeast':1,'severity':'S3'}]},'reason':'They were voted on.'}");
    }

    @Test
    void a_zones_history_is_what_was_laid_down_and_not_its_reports() {
        var last = armistice.report("z-1", -9.5, "2024-05-01T10:00:00Z", "CLEAR");
        armistice.accept(Armistice.CHIEF, "SuspendZone", "{'zoneId':'east','reason':'Flood.'}");
        var history = history("zone/east?after=" + (last + 1), null);
        assertThat(what(history)).startsWith("Ceasefire zone designated").contains("Zone suspended").noneMatch(what -> what.contains("iolation"));
        assertThat(changed(history.path("items").path(0), "boundary.type")).endsWith("-> \"Polygon\"");
        armistice.accept(Armistice.CHIEF, "ReinstateZone", "{'zoneId':'east','reason':'Dry again.'}");
    }

    @Test
    void what_was_struck_from_a_zone_stays_in_its_history() {
        armistice.accept(Armistice.CHIEF, "AttachRestriction", "{'zoneId':'west','restrictionId':'h1','weaponClass':'MLRS','from':'2024-01-01T00:00:00Z'}");
        armistice.accept(Armistice.CHIEF, "CorrectRestriction", "{'zoneId':'west','restrictionId':'h1','weaponClass':'TANK','from':'2024-01-01T00:00:00Z',"
                + "'reason':'Misread.'}");
        armistice.accept(Armistice.CHIEF, "StrikeRestriction", "{'zoneId':'west','restrictionId':'h1','reason':'Another zone.'}");
        var entries = history("zone/west", null).path("items").valueStream().toList();
        var corrected = entries.get(entries.size() - 2);
        assertThat(changed(corrected, "restriction h1: weaponClass")).isEqualTo("\"MLRS\" -> \"TANK\"");
        assertThat(changed(entries.getLast(), "restriction h1: weaponClass")).isEqualTo("\"TANK\" -> ");
        assertThat(entries.getLast().path("why").asString()).isEqualTo("Another zone.");
    }

    @Test
    void a_reports_history_is_its_own_with_one_entry_for_each_command_however_many_zones_it_lies_in() {
        armistice.report("r-1", -10, "2024-05-02T10:00:00Z", "CLEAR");
        armistice.accept(Armistice.MONITOR, "CorrectViolation", "{'violationId':'r-1','report':"
                + Armistice.report(-9.5, "2024-05-02T10:00:00Z", "CLEAR", "BURST", "Patrol 4", "Bursts.") + ",'reason':'Misheard.'}");
        armistice.accept(Armistice.MONITOR, "RetractViolation", "{'violationId':'r-1','reason':'An exercise.'}");
        var history = history("violation/r-1", null);
        assertThat(what(history)).containsExactly("Violation reported", "Violation corrected", "Violation retracted");
        assertThat(history.path("items").path(0).path("positions")).hasSize(2);
        var corrected = history.path("items").path(1);
        assertThat(changed(corrected, "report.kind")).isEqualTo("\"EXPLOSION\" -> \"BURST\"");
        assertThat(changed(corrected, "report.source")).isEqualTo("unchanged");
        assertThat(changed(corrected, "zones")).isEqualTo("[\"east\",\"west\"] -> [\"east\"]");
        assertThat(changed(corrected, "zone west: assessment.severity")).startsWith("\"S1\" -> ");
        assertThat(corrected.path("why").asString()).isEqualTo("Misheard.");
    }

    @Test
    void nobody_reads_the_history_of_what_they_may_not_see() {
        armistice.report("secret", -9.5, "2024-05-03T10:00:00Z", "RED");
        http.get(HISTORY + "violation/secret").problem(404, "REQ-05");
        assertThat(what(history("violation/secret", Armistice.MONITOR))).containsExactly("Violation reported");
    }

    @Test
    void pages_of_a_history_follow_each_other_and_know_what_was_said_before() {
        var whole = history("agreement/armistice", null);
        var entries = new ArrayList<JsonNode>();
        var page = history("agreement/armistice?limit=2", null);
        entries.addAll(page.path("items").valueStream().toList());
        while (page.has("next")) {
            page = http.get(page.path("next").asString()).json();
            entries.addAll(page.path("items").valueStream().toList());
        }
        assertThat(entries).isEqualTo(whole.path("items").valueStream().toList());
    }

    @Test
    void there_is_no_history_of_what_is_not_recorded() {
        http.get(HISTORY + "zone/nowhere").problem(404, "REQ-05");
        http.get(HISTORY + "planet/mars").problem(404, "REQ-05");
        assertThat(http.get(HISTORY + "zone/-x").problem(400, "REQ-01").path("field").asString()).isEqualTo("id");
        assertThat(http.get(HISTORY + "zone/east?order=desc").problem(400, "REQ-01").path("field").asString()).isEqualTo("order");
        http.send(http.to(HISTORY + "zone/east").header("Accept", "text/csv")).problem(406, "REQ-07");
    }
}
