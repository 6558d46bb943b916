package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ceasefiremonitor.api.Node.REGISTRAR;
import static org.ceasefiremonitor.api.Node.actor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.BootstrapMechanism;
import org.ceasefiremonitor.core.participant.EndMandate;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.GrantMandate;
import org.ceasefiremonitor.core.participant.ParticipantRule;
import org.ceasefiremonitor.core.participant.RegisterParticipant;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.rule.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may send what, and what a repeat or a precondition means. The same on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GateTest {

    private static final Instant PAST = Instant.parse("2026-01-01T00:00:00Z");

    private final TestDatabase database;
    private Node node;

    GateTest(TestDatabase database) {
        this.database = database;
    }

    static class OnH2Test extends GateTest {
        OnH2Test() {
            super(TestDatabase.H2);
        }
    }

    static class OnPostgresqlTest extends GateTest {
        OnPostgresqlTest() {
            super(TestDatabase.POSTGRESQL);
        }
    }

    @BeforeAll
    void start() {
        node = Node.start(database.fresh());
        node.submit(new BootstrapMechanism(new ParticipantId("mech"), "Mechanism", Form.ORGANISATION, null, Set.of(Mandate.REGISTRAR)),
                REGISTRAR);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void the_bootstrap_is_possible_once() {
        refused(ParticipantRule.BOOTSTRAP_ONCE, new BootstrapMechanism(new ParticipantId("second"), "Second", Form.ORGANISATION, null,
                Set.of(Mandate.REGISTRAR)), actor("second", "p", Mandate.REGISTRAR));
    }

    @Test
    void a_capacity_that_the_command_does_not_name_is_refused() {
        refused(GateRule.CAPACITY_SUFFICES, registration("cap"), actor("mech", "m-1", Mandate.MONITOR));
    }

    @Test
    void a_participant_that_is_not_recorded_may_do_nothing() {
        refused(GateRule.PARTICIPANT_KNOWN, registration("unk"), actor("nobody", "m-1", Mandate.REGISTRAR));
    }

    @Test
    void a_mandate_counts_from_its_beginning_to_its_end() {
        node.submit(registration("deputy"), REGISTRAR);
        var deputy = actor("deputy", "d-1", Mandate.REGISTRAR);
        refused(GateRule.MANDATE_HELD, registration("by-deputy"), deputy);
        node.submit(new GrantMandate(new ParticipantId("deputy"), Mandate.REGISTRAR, PAST, null), REGISTRAR);
        assertThat(node.submit(registration("by-deputy"), deputy).created()).isTrue();
        node.submit(new EndMandate(new ParticipantId("deputy"), Mandate.REGISTRAR, Instant.now(), "rotation"), REGISTRAR);
        refused(GateRule.MANDATE_HELD, registration("by-deputy-2"), deputy);
    }

    @Test
    void a_decision_of_people_is_refused_from_a_machine() {
        refused(GateRule.DECIDED_BY_A_PERSON, new BootstrapMechanism(new ParticipantId("x"), "X", Form.ORGANISATION, null,
                Set.of(Mandate.REGISTRAR)), actor("mech", "clock", Mandate.CLOCK));
    }

    @Test
    void repeating_a_creation_gives_the_first_answer_and_no_event() {
        var first = node.submit(registration("repeat"), REGISTRAR);
        long head = node.head();
        var again = node.submit(registration("repeat"), REGISTRAR);
        assertThat(again.events()).isEqualTo(first.events());
        assertThat(again.created()).isTrue();
        assertThat(again.repeated()).isTrue();
        assertThat(node.head()).isEqualTo(head);
    }

    @Test
    void an_id_that_is_taken_is_refused_to_other_content_and_to_other_actors() {
        node.submit(registration("taken"), REGISTRAR);
        var other = new RegisterParticipant(new ParticipantId("taken"), "Another name", Form.ORGANISATION, null, Set.of());
        var refusal = refused(GateRule.ID_NOT_TAKEN, other, REGISTRAR);
        assertThat(refusal.getMessage()).doesNotContain("taken GmbH");
        refused(GateRule.ID_NOT_TAKEN, registration("taken"), actor("mech", "registrar-2", Mandate.REGISTRAR));
    }

    @Test
    void a_key_stands_for_one_command_with_one_content_by_one_actor() {
        node.submit(registration("keyed"), REGISTRAR);
        var grant = new GrantMandate(new ParticipantId("keyed"), Mandate.MONITOR, PAST, null);
        var first = node.submit(grant, REGISTRAR, "key-1", null);
        long head = node.head();
        assertThat(node.submit(grant, REGISTRAR, "key-1", null).events()).isEqualTo(first.events());
        refused(GateRule.KEY_NOT_REUSED, new GrantMandate(new ParticipantId("keyed"), Mandate.ANALYST, PAST, null), REGISTRAR, "key-1",
                null);
        assertThat(node.head()).isEqualTo(head);
        refused(ParticipantRule.MANDATE_NOT_HELD_TWICE, grant, actor("mech", "registrar-2", Mandate.REGISTRAR), "key-1", null);
    }

    @Test
    void a_refusal_is_not_remembered() {
        var grant = new GrantMandate(new ParticipantId("later"), Mandate.MONITOR, PAST, null);
        refused(GateRule.THING_KNOWN, grant, REGISTRAR, "key-2", null);
        node.submit(registration("later"), REGISTRAR);
        assertThat(node.submit(grant, REGISTRAR, "key-2", null).events()).hasSize(1);
    }

    @Test
    void a_precondition_compares_the_revision_of_the_definition() {
        node.submit(registration("matched"), REGISTRAR);
        var id = new ParticipantId("matched");
        refused(GateRule.REVISION_MATCHES, new GrantMandate(id, Mandate.MONITOR, PAST, null), REGISTRAR, null, 2L);
        node.submit(new GrantMandate(id, Mandate.MONITOR, PAST, null), REGISTRAR, null, 1L);
        refused(GateRule.REVISION_MATCHES, new GrantMandate(id, Mandate.ANALYST, PAST, null), REGISTRAR, null, 1L);
        node.submit(new GrantMandate(id, Mandate.ANALYST, PAST, null), REGISTRAR, null, 2L);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> node.submit(registration("m2"), REGISTRAR, null, 1L)).field())
                .isEqualTo("If-Match");
    }

    @Test
    void the_same_creation_sent_by_many_at_once_is_recorded_once() throws Exception {
        long head = node.head();
        try (var pool = Executors.newFixedThreadPool(16)) {
            var answers = pool.invokeAll(IntStream.range(0, 64)
                    .<Callable<Outcome>>mapToObj(i -> () -> node.submit(registration("race"), REGISTRAR)).toList());
            assertThat(answers).allMatch(answer -> answer.state() == Future.State.SUCCESS);
            assertThat(answers.stream().map(answer -> answer.resultNow().events()).distinct()).hasSize(1);
        }
        assertThat(node.head()).isEqualTo(head + 1);
    }

    @Test
    void commands_on_one_thing_by_many_at_once_lose_no_update() throws Exception {
        node.submit(registration("hot"), REGISTRAR);
        var mandates = List.of(Mandate.MONITOR, Mandate.ANALYST, Mandate.AUDITOR, Mandate.WITNESS, Mandate.CELL_OFFICER,
                Mandate.FORCE_COMMANDER, Mandate.GUARANTOR_REP, Mandate.PARTY_LIAISON);
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(mandates.stream().<Callable<Outcome>>map(mandate -> () -> node.submit(
                    new GrantMandate(new ParticipantId("hot"), mandate, PAST, null), REGISTRAR)).toList());
            assertThat(answers).allMatch(answer -> answer.state() == Future.State.SUCCESS);
        }
        assertThat(node.jdbc().sql("select sequence from event where aggregate_id = 'participant/hot' order by sequence")
                .query(Long.class).list()).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @Test
    void the_event_says_who_acted_in_which_capacity_and_why() {
        node.submit(registration("said"), REGISTRAR);
        node.submit(new GrantMandate(new ParticipantId("said"), Mandate.MONITOR, PAST, null), REGISTRAR);
        var by = new Actor(new ParticipantId("mech"), "registrar-9", Mandate.REGISTRAR, "order-7", false);
        var position = node.submit(new EndMandate(new ParticipantId("said"), Mandate.MONITOR, Instant.now(), "rotation"), by).position();
        assertThat(node.jdbc().sql("""
                select command, actor_participant, actor_pseudonym, actor_capacity, actor_authority, authenticated, reason, originator,
                    octet_length(salt) as salt from event where position = ?""").param(position).query().singleRow().values())
                .map(String::valueOf)
                .containsExactly("EndMandate", "mech", "registrar-9", "REGISTRAR", "order-7", "false", "rotation", "mech", "32");
    }

    private static RegisterParticipant registration(String id) {
        return new RegisterParticipant(new ParticipantId(id), id + " GmbH", Form.ORGANISATION, null, Set.of());
    }

    private Refusal refused(Rule rule, Object command, Actor actor) {
        return refused(rule, command, actor, null, null);
    }

    private Refusal refused(Rule rule, Object command, Actor actor, String key, Long ifMatch) {
        long head = node.head();
        var refusal = catchThrowableOfType(Refusal.class, () -> node.submit(command, actor, key, ifMatch));
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(node.head()).isEqualTo(head);
        return refusal;
    }
}
