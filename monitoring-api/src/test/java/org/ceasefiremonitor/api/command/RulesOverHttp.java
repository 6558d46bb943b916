package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.core.rule.Rule;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/**
 * Each rule of the mechanism as a client on the wire meets it: its code, the status of its effect, and nothing recorded. Each feature has a
 * test of its own, in which a rule without a case does not compile. Every case lays its own ground, with ids and places of its own; here is
 * what that is laid with.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RulesOverHttp {

    static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final String CHAIR = "chair-1";
    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    Node node;
    Http http;
    int number;

    @BeforeAll
    void start() {
        node = Node.start(TestDatabase.H2.fresh());
        http = new Http(node.uri("/").getPort());
        accepted("mech", "REGISTRAR", "BootstrapMechanism", "{'participantId': 'mech', 'name': 'Mechanism', 'form': 'ORGANISATION',"
                + " 'mandates': ['REGISTRAR', 'CHIEF_MONITOR', 'MONITOR', 'COMMISSION_CHAIR', 'CELL_DIRECTOR']}");
        participant("astoria", "PARTY", "PARTY_LIAISON");
        participant("borduria", "PARTY", "PARTY_LIAISON");
        participant("cordia", "GUARANTOR", "GUARANTOR_REP", "PARTY_LIAISON");
        participant("dordonia", "OBSERVER", "GUARANTOR_REP");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    static String begin(String id) {
        return "{'importId': '" + id + "', 'source': 's', 'fileName': 'f.csv', 'fileSha256': '" + SHA + "', 'mapping': 'm', 'mappingVersion': '1',"
                + " 'licence': 'CC BY 4.0', 'attribution': 'A'}";
    }

    void refused(Rule rule, String participant, String capacity, String command, String body) {
        var before = recordedByPeople();
        send(participant, capacity, command, body).problem(switch (rule.effect()) {
            case BROKEN -> 422;
            case CONFLICT -> 409;
            case UNKNOWN -> 404;
            case FORBIDDEN -> 403;
            case STALE -> 412;
        }, rule.code());
        assertThat(recordedByPeople()).isEqualTo(before);
    }

    /** Without what the node itself goes on to record, such as the course of a retraction. */
    private long recordedByPeople() {
        return node.jdbc().sql("select count(*) from event where actor_capacity <> 'CLOCK'").query(Long.class).single();
    }

    void accepted(String participant, String capacity, String command, String body) {
        var answer = send(participant, capacity, command, body);
        assertThat(answer.status()).as(command + ": " + answer.text()).isBetween(200, 201);
    }

    Http.Answer send(String participant, String capacity, String command, String body) {
        return http.as(actor(participant, capacity)).command(command, body.replace('\'', '"'));
    }

    /** Views are made anew from the log beside those that answer, and come out the same. */
    void comeOutTheSame(String... views) {
        ViewRows.awaitHead(node);
        var live = ViewRows.of(node.jdbc());
        var registrar = http.as(actor("mech", "REGISTRAR"));
        assertThat(registrar.post("/api/v1/rebuilds", "{\"views\":[\"" + String.join("\",\"", views) + "\"],\"reason\":\"to see that it comes out the same\"}").status())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(registrar.read("/api/v1/rebuilds").json().path("items"))
                .hasSizeGreaterThanOrEqualTo(views.length).allSatisfy(rebuild -> assertThat(rebuild.path("state").asString()).isEqualTo("DONE")));
        assertThat(ViewRows.of(node.jdbc())).isEqualTo(live);
    }

    /** In the chair sits another person than those who verify. */
    static String actor(String participant, String capacity) {
        return "participant=" + participant + "; person=" + (capacity.equals("COMMISSION_CHAIR") ? CHAIR : "p-1") + "; capacity=" + capacity;
    }

    void participant(String id, String role, String... mandates) {
        accepted("mech", "REGISTRAR", "RegisterParticipant",
                "{'participantId': '" + id + "', 'name': '" + id + "', 'form': 'PARTY', 'roles': ['" + role + "']}");
        for (var mandate : mandates) {
            accepted("mech", "REGISTRAR", "GrantMandate",
                    "{'participantId': '" + id + "', 'mandate': '" + mandate + "', 'from': '" + days(-30) + "'}");
        }
    }

    String agreement() {
        var id = "agreement-" + number++;
        accepted("mech", "REGISTRAR", "DraftAgreement", draft(id, "borduria"));
        accepted("mech", "REGISTRAR", "AddProvision", "{'agreementId': '" + id + "', 'provisionId': 'art-1', 'text': 'Cease fire.'}");
        return id;
    }

    static String draft(String id, String other) {
        return "{'agreementId': '" + id + "', 'title': 'T', 'textVersion': '1', 'textSha256': '" + SHA
                + "', 'legalBasis': 'L', 'requiredParties': ['astoria', '" + other + "']}";
    }

    void signByAll(String agreement) {
        for (var party : new String[] {"astoria", "borduria"}) {
            accepted(party, "PARTY_LIAISON", "SignAgreement",
                    "{'agreementId': '" + agreement + "', 'signatory': 'Someone', 'textSha256': '" + SHA + "'}");
        }
    }

    void bringIntoForce(String agreement) {
        signByAll(agreement);
        accepted("mech", "CHIEF_MONITOR", "BringAgreementIntoForce", entry(agreement, days(-10)));
    }

    void terminate(String agreement) {
        accepted("mech", "COMMISSION_CHAIR", "TerminateAgreement",
                "{'agreementId': '" + agreement + "', 'effectiveAt': '" + days(-1) + "', 'reason': 'r'}");
    }

    void activate(String guarantee, String agreement) {
        bringIntoForce(agreement);
        accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(guarantee, agreement, true, 180));
        accepted("cordia", "GUARANTOR_REP", "ActivateGuarantee", "{'guaranteeId': '" + guarantee + "'}");
    }

    String zone(String agreement, Place place) {
        var id = "zone-" + number++;
        accepted("mech", "REGISTRAR", "DesignateCeasefireZone", designation(id, agreement, place));
        return id;
    }

    static String designation(String id, String agreement, Place place) {
        return "{'zoneId': '" + id + "', 'agreementId': '" + agreement + "', 'name': 'N', 'kind': 'LINE_OF_CONTACT', 'boundary': "
                + place.boundary() + ", 'effectiveFrom': '" + days(-10) + "', 'basis': 'b'}";
    }

    static String redraw(String zone, Place place, String from) {
        return "{'zoneId': '" + zone + "', 'boundary': " + place.boundary() + ", 'effectiveFrom': '" + from + "', 'basis': 'b'}";
    }

    static String entry(String agreement, String at) {
        return "{'agreementId': '" + agreement + "', 'effectiveAt': '" + at + "', 'statedLocal': 'at midnight'}";
    }

    static String limits(String agreement, String from) {
        return "{'agreementId': '" + agreement + "', 'effectiveFrom': '" + from + "', 'timeLimits': {'limits': {'party-notice': 'PT24H'}}}";
    }

    static String pledge(String id, String agreement, boolean political, int noticeDays) {
        return "{'guaranteeId': '" + id + "', 'beneficiary': 'astoria', 'agreementId': '" + agreement + "', 'domains': ['LOGISTICS'],"
                + " 'textVersion': '1', 'textSha256': '" + SHA + "', 'political': " + political + ", 'noticeDays': " + noticeDays + "}";
    }

    static String report(String id, Place place, String from) {
        return "{'violationId': '" + id + "', 'report': {'source': 's', 'means': 'SEEN', 'kind': 'EXPLOSION', 'observed': {'from': '" + from
                + "'}, 'place': {'position': " + place.middle() + "}}}";
    }

    static String naming(String zone, String report) {
        return report.replace("'report'", "'zoneIds': ['" + zone + "'], 'report'");
    }

    static String line(String report) {
        return "{\"command\":\"ReportViolation\",\"payload\":" + report.replace('\'', '"') + "}";
    }

    static String days(int days) {
        return NOW.plus(Duration.ofDays(days)).toString();
    }

    static String hours(int hours) {
        return NOW.plus(Duration.ofHours(hours)).toString();
    }

    /** A square of one degree that no other place touches; -1 is where no zone ever is. */
    record Place(int number) {

        String boundary() {
            double west = -179 + 2 * (number % 170);
            double south = 2 * (number / 170);
            return "{'type': 'Polygon', 'coordinates': [[[" + west + "," + south + "],[" + (west + 1) + "," + south + "],[" + (west + 1) + ","
                    + (south + 1) + "],[" + west + "," + (south + 1) + "],[" + west + "," + south + "]]]}";
        }

        String middle() {
            return number < 0 ? "{'longitude': 0, 'latitude': -80}"
                    : "{'longitude': " + (-178.5 + 2 * (number % 170)) + ", 'latitude': " + (0.5 + 2 * (number / 170)) + "}";
        }
    }
}
