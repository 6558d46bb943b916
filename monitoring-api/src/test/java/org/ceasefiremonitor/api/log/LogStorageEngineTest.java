package org.ceasefiremonitor.api.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.api.Node.REGISTRAR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.BootstrapMechanism;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.MandateGranted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a unit of work may hand to the appender. */
class LogStorageEngineTest {

    private static Node node;
    private static LogStorageEngine engine;

    @BeforeAll
    static void start() {
        node = Node.start(TestDatabase.H2.fresh());
        node.submit(new BootstrapMechanism(new ParticipantId("mech"), "Mechanism", Form.ORGANISATION, null, Set.of(Mandate.REGISTRAR)),
                REGISTRAR);
        engine = new LogStorageEngine(node.get(JdbcClient.class), node.get(EventTypes.class), node.get(Appender.class),
                node.get(DirectoryStore.class), node.get(Snapshots.class), node.get(OpenClocks.class), node.get(StoredSubjects.class));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void a_unit_of_work_appends_once() {
        long head = node.head();
        var unitOfWork = begin();
        try {
            engine.appendEvents(List.of(granted(1, Mandate.MONITOR)));
            assertThatThrownBy(() -> engine.appendEvents(List.of(granted(2, Mandate.ANALYST))))
                    .isInstanceOf(IllegalStateException.class).hasMessageContaining("appends once");
        } finally {
            unitOfWork.rollback();
        }
        assertThat(node.head()).isEqualTo(head + 1);
    }

    @Test
    void what_a_command_applied_before_it_was_refused_is_not_recorded() {
        long head = node.head();
        var unitOfWork = begin();
        var reached = new AtomicBoolean();
        unitOfWork.onPrepareCommit(committing -> {
            reached.set(true);
            engine.appendEvents(List.of(granted(9, Mandate.AUDITOR)));
        });
        // as the command bus does it: a refusal does not roll back by itself
        var result = unitOfWork.executeWithResult(() -> {
            throw new IllegalStateException("refused");
        }, failure -> false);
        assertThat(result.exceptionResult()).isInstanceOf(IllegalStateException.class).hasMessageContaining("nothing is recorded");
        assertThat(reached).isTrue();
        assertThat(node.head()).isEqualTo(head);
    }

    @Test
    void only_the_gate_has_events_recorded() {
        assertThatThrownBy(() -> engine.appendEvents(List.of(granted(9, Mandate.AUDITOR)))).isInstanceOf(IllegalStateException.class);
        var unitOfWork = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(new GenericMessage<>("nobody's"), "Test"));
        try {
            assertThatThrownBy(() -> engine.appendEvents(List.of(granted(9, Mandate.AUDITOR))))
                    .isInstanceOf(IllegalStateException.class).hasMessageContaining("only the command gate");
        } finally {
            unitOfWork.rollback();
        }
    }

    @Test
    void there_is_no_way_to_read_past_the_log_source() {
        assertThatThrownBy(() -> engine.readEvents(null, false)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static DefaultUnitOfWork<?> begin() {
        var picture = node.get(DirectoryStore.class).refresh();
        var attempt = new Attempt("Test", UUID.randomUUID(), null, picture, Instant.now(), REGISTRAR, Map.of(), null, null, null);
        return DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(new GenericMessage<>("test", attempt.metaData()), "Test"));
    }

    private static DomainEventMessage<?> granted(long sequence, Mandate mandate) {
        var id = new ParticipantId("mech");
        return new GenericDomainEventMessage<>("Participant", id.key(), sequence, new MandateGranted(id, mandate, Instant.EPOCH, null));
    }
}
