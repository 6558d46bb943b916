package org.ceasefiremonitor.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ceasefiremonitor.api.Node.REGISTRAR;
import static org.ceasefiremonitor.api.Node.actor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.command.Outcome;
import org.ceasefiremonitor.api.log.LogHead;
import org.ceasefiremonitor.core.agreement.AddProvision;
import org.ceasefiremonitor.core.agreement.BringAgreementIntoForce;
import org.ceasefiremonitor.core.agreement.DraftAgreement;
import org.ceasefiremonitor.core.agreement.SignAgreement;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.BootstrapMechanism;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.GrantMandate;
import org.ceasefiremonitor.core.participant.RegisterParticipant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes on one PostgreSQL: what one of them does not know yet leads to no wrong refusal and no lost update. */
class TwoNodesTest {

    private static final Instant PAST = Instant.parse("2026-01-01T00:00:00Z");
    private static final String SHA = "0".repeat(64);

    private static Node a;
    private static Node b;

    @BeforeAll
    static void start() {
        var url = TestDatabase.POSTGRESQL.fresh();
        a = Node.start(url);
        // so long that only a notification can tell it of what the other node appends
        b = Node.start(url, "--monitor.watch-patience=25s");
        a.submit(new BootstrapMechanism(new ParticipantId("mech"), "Mechanism", Form.ORGANISATION, null,
                Set.of(Mandate.REGISTRAR, Mandate.CHIEF_MONITOR)), REGISTRAR);
        a.submit(new RegisterParticipant(new ParticipantId("xaa"), "Astoria", Form.STATE, "XAA", Set.of()), REGISTRAR);
        a.submit(new GrantMandate(new ParticipantId("xaa"), Mandate.PARTY_LIAISON, PAST, null), REGISTRAR);
    }

    @AfterAll
    static void stop() {
        a.close();
        b.close();
    }

    @Test
    void a_mandate_granted_on_one_node_counts_on_the_other_at_once() {
        a.submit(new RegisterParticipant(new ParticipantId("deputy"), "Deputy", Form.ORGANISATION, null, Set.of()), REGISTRAR);
        a.submit(new GrantMandate(new ParticipantId("deputy"), Mandate.REGISTRAR, PAST, null), REGISTRAR);
        assertThat(b.submit(new RegisterParticipant(new ParticipantId("third"), "Third", Form.ORGANISATION, null, Set.of()),
                actor("deputy", "d-1", Mandate.REGISTRAR)).events()).hasSize(1);
    }

    @Test
    void a_stale_cached_aggregate_leads_to_no_wrong_refusal() {
        var agreement = new AgreementId("stale");
        a.submit(new DraftAgreement(agreement, "Ceasefire", "1", SHA, "UN Charter", null, List.of(new ParticipantId("xaa"))), REGISTRAR);
        b.submit(new AddProvision(agreement, "art-1", "No fire."), REGISTRAR);
        a.submit(new SignAgreement(agreement, "A. Person", SHA), actor("xaa", "l-1", Mandate.PARTY_LIAISON));
        assertThat(b.submit(new BringAgreementIntoForce(agreement, PAST, "New Year"), actor("mech", "c-1", Mandate.CHIEF_MONITOR))
                .events()).hasSize(1);
    }

    @Test
    void updates_of_one_thing_from_both_nodes_at_once_are_all_recorded() throws Exception {
        var agreement = new AgreementId("both");
        a.submit(new DraftAgreement(agreement, "Ceasefire", "1", SHA, "UN Charter", null, List.of(new ParticipantId("xaa"))), REGISTRAR);
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(IntStream.range(0, 60).<Callable<Outcome>>mapToObj(i -> () -> (i % 2 == 0 ? a : b)
                    .submit(new AddProvision(agreement, "art-" + i, "Text " + i), REGISTRAR)).toList());
            assertThat(answers).allMatch(answer -> answer.state() == Future.State.SUCCESS);
        }
        assertThat(a.jdbc().sql("select sequence from event where aggregate_id = 'agreement/both' order by sequence").query(Long.class)
                .list()).containsExactlyElementsOf(LongStream.rangeClosed(0, 60).boxed().toList());
        assertThat(a.jdbc().sql("select max(position) - count(*) from event").query(Long.class).single()).isEqualTo(-1);
    }

    @Test
    void a_node_is_woken_by_what_the_other_appends() {
        long position = a.submit(new RegisterParticipant(new ParticipantId("woken"), "Woken", Form.ORGANISATION, null, Set.of()), REGISTRAR)
                .position();
        await().atMost(Duration.ofMinutes(2)).until(() -> b.get(LogHead.class).position() >= position);
    }
}
