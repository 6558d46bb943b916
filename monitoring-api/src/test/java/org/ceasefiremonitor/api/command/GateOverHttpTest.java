package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of the gate as a client on the wire meets it, and what a repeat is answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateOverHttpTest {

    private static final String REGISTRAR = "participant=mechanism; person=registrar-1; capacity=REGISTRAR";
    private static final String OTHER = "participant=mechanism; person=registrar-2; capacity=REGISTRAR";
    private static final String ASTORIA = """
            {"participantId": "astoria", "name": "Republic of Astoria", "form": "STATE", "isoCode": "XAA", "roles": ["PARTY"]}""";

    private Node node;
    private Http registrar;

    @BeforeAll
    void start() {
        node = Node.start(TestDatabase.H2.fresh());
        registrar = new Http(node.uri("/").getPort()).as(REGISTRAR);
        assertThat(registrar.command("BootstrapMechanism", """
                {"participantId": "mechanism", "name": "Mechanism", "form": "ORGANISATION", "mandates": ["REGISTRAR", "SENSOR"]}""").status())
                .isEqualTo(201);
        assertThat(registrar.command("RegisterParticipant", ASTORIA).status()).isEqualTo(201);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_is_told_by_its_code_and_nothing_is_recorded(GateRule rule) {
        var before = node.head();
        var answer = switch (rule) {
            case COMMAND_KNOWN -> registrar.command("ReportViolations", "{}");
            case ACTOR_NAMED -> registrar.send(registrar.to("/api/v1/commands/RegisterParticipant").header("Content-Type", "application/json")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(participant("p1"))));
            case ACTOR_ON_LOOPBACK -> registrar.command("RegisterParticipant", participant("p1"), "X-Forwarded-For", "192.0.2.1");
            case PARTICIPANT_KNOWN -> registrar.as("participant=ghost; person=p; capacity=REGISTRAR")
                    .command("RegisterParticipant", participant("p1"));
            case CAPACITY_SUFFICES -> registrar.as("participant=mechanism; person=p; capacity=MONITOR")
                    .command("RegisterParticipant", participant("p1"));
            case MANDATE_HELD -> registrar.as("participant=astoria; person=p; capacity=REGISTRAR")
                    .command("RegisterParticipant", participant("p1"));
            case CAPACITY_CLAIMABLE -> registrar.as("participant=mechanism; person=p; capacity=CLOCK")
                    .command("RegisterParticipant", participant("p1"));
            case DECIDED_BY_A_PERSON -> registrar.as("participant=mechanism; person=p; capacity=SENSOR")
                    .command("ActivateGuarantee", "{\"guaranteeId\": \"g\"}");
            case KEY_NOT_REUSED -> {
                registrar.command("RegisterParticipant", participant("first"), "Idempotency-Key", "key-1");
                before = node.head();
                yield registrar.command("RegisterParticipant", participant("second"), "Idempotency-Key", "key-1");
            }
            case ID_NOT_TAKEN -> registrar.command("RegisterParticipant", participant("astoria"));
            case REVISION_MATCHES -> registrar.command("CorrectParticipant", """
                    {"participantId": "astoria", "name": "Astoria", "form": "STATE", "isoCode": "XAA", "reason": "r"}""", "If-Match", "\"7\"");
            case THING_KNOWN -> registrar.command("CorrectParticipant", """
                    {"participantId": "nobody", "name": "Nobody", "form": "PARTY", "reason": "r"}""");
        };
        answer.problem(rule == GateRule.ACTOR_NAMED ? 401 : switch (rule.effect()) {
            case BROKEN -> 422;
            case CONFLICT -> 409;
            case UNKNOWN -> 404;
            case FORBIDDEN -> 403;
            case STALE -> 412;
        }, rule.code());
        assertThat(answer.text()).doesNotContain("Republic");
        assertThat(node.head()).isEqualTo(before);
    }

    @Test
    void a_repeat_by_key_is_given_the_first_answer_and_records_nothing() {
        var first = registrar.command("RegisterParticipant", participant("by-key"), "Idempotency-Key", "key-2");
        var head = node.head();
        var second = registrar.command("RegisterParticipant", participant("by-key"), "Idempotency-Key", "key-2");
        assertSame(first, second);
        assertThat(node.head()).isEqualTo(head);
    }

    @Test
    void a_repeat_by_id_and_content_is_given_the_first_answer_however_it_is_written() {
        var first = registrar.command("RegisterParticipant", "{\"participantId\": \"by-id\", \"name\": \"N\", \"form\": \"PARTY\"}");
        var head = node.head();
        var second = registrar.command("RegisterParticipant", "{ \"form\": \"PARTY\", \"name\": \"\\u004e\", \"isoCode\": null,"
                + "\n \"participantId\": \"by-id\"}");
        assertSame(first, second);
        assertThat(node.head()).isEqualTo(head);
        registrar.as(OTHER).command("RegisterParticipant", "{\"participantId\": \"by-id\", \"name\": \"N\", \"form\": \"PARTY\"}")
                .problem(409, "GAT-10");
    }

    @Test
    void a_precondition_that_holds_lets_the_command_through() {
        registrar.command("RegisterParticipant", participant("matched"));
        var correction = "{\"participantId\": \"matched\", \"name\": \"Matched\", \"form\": \"PARTY\", \"reason\": \"r\"}";
        assertThat(registrar.command("CorrectParticipant", correction, "If-Match", "\"1\"").status()).isEqualTo(200);
        registrar.command("CorrectParticipant", correction.replace("Matched", "Mtached"), "If-Match", "\"1\"").problem(412, "GAT-11");
        assertThat(registrar.command("CorrectParticipant", correction.replace("Matched", "M"), "If-Match", "*").status()).isEqualTo(200);
    }

    @Test
    void an_accepted_command_names_its_events_as_they_stand_in_the_log() {
        var answer = registrar.command("RegisterParticipant", participant("logged"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/participants/logged");
        var position = answer.json().path("position").asLong();
        assertThat(answer.header("Log-Position")).isEqualTo(Long.toString(position));
        var events = answer.json().path("events");
        assertThat(Arrays.asList(events.get(events.size() - 1).path("position").asLong(), node.head())).containsOnly(position);
        assertThat(events.get(0).path("type").asString()).isEqualTo("participant.ParticipantRegistered");
        assertThat(events.get(0).path("aggregate").asString()).isEqualTo("participant/logged");
        assertThat(node.jdbc().sql("select event_id from event where position = ?").param(position).query(java.util.UUID.class).single())
                .hasToString(events.get(events.size() - 1).path("eventId").asString());
    }

    private static void assertSame(Http.Answer first, Http.Answer second) {
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(first.json().path("repeated").asBoolean()).isFalse();
        assertThat(second.json().path("repeated").asBoolean()).isTrue();
        assertThat(second.json().path("events")).isEqualTo(first.json().path("events"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    private static String participant(String id) {
        return "{\"participantId\": \"" + id + "\", \"name\": \"Name of " + id + "\", \"form\": \"PARTY\"}";
    }
}
