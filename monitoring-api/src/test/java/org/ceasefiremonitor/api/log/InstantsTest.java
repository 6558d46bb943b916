package org.ceasefiremonitor.api.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.api.Node.REGISTRAR;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackingToken;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.BootstrapMechanism;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.RegisterParticipant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Instants name positions, and an answer about the past stays the same. */
class InstantsTest {

    private static final Duration STEP = Duration.of(1, ChronoUnit.MICROS);

    @ParameterizedTest
    @EnumSource
    void an_instant_stands_for_the_position_that_a_look_at_every_event_finds(TestDatabase database) {
        try (var node = Node.start(database.fresh())) {
            var instants = node.get(Instants.class);
            assertThat(instants.lastBy(Instant.now())).isEqualTo(-1);
            assertThat(instants.firstFrom(Instant.now())).isZero();
            assertThat(instants.recordedAt(0)).isEmpty();
            record(node, 23);
            var times = node.jdbc().sql("select recorded_at from event order by position").query(OffsetDateTime.class).list().stream()
                    .map(OffsetDateTime::toInstant).toList();
            assertThat(times).hasSizeGreaterThan(20).isSorted().doesNotHaveDuplicates();
            times.stream().flatMap(time -> List.of(time.minus(STEP), time, time.plus(STEP)).stream()).forEach(instant -> {
                assertThat(instants.lastBy(instant)).as("by %s", instant).isEqualTo(times.stream().filter(time -> !time.isAfter(instant)).count() - 1);
                var first = times.stream().filter(time -> time.isBefore(instant)).count();
                assertThat(instants.firstFrom(instant)).as("from %s", instant).isEqualTo(first);
                assertThat(node.get(LogSource.class).createTokenAt(instant)).extracting(TrackingToken::position).extracting(each -> each.orElseThrow())
                        .as("token at %s", instant).isEqualTo(first - 1);
            });
            assertThat(instants.recordedAt(7)).contains(times.get(7));
            assertThat(instants.lastPosition()).isEqualTo(times.size() - 1);
        }
    }

    @Test
    void what_is_being_recorded_at_the_very_moment_is_waited_for() throws Exception {
        var url = TestDatabase.POSTGRESQL.empty();
        try (var node = Node.start(url); var writer = TestDatabase.open(url)) {
            record(node, 3);
            var instants = node.get(Instants.class);
            var last = instants.lastPosition();
            var recordedAt = instants.recordedAt(last).orElseThrow();
            writer.setAutoCommit(false);
            try (var statement = writer.createStatement()) {
                statement.execute("select * from log_head where id = 1 for update");
                var asked = CompletableFuture.supplyAsync(() -> instants.lastBy(recordedAt.plus(STEP.multipliedBy(5))));
                awaitSomeoneWaiting(node);
                statement.executeUpdate(copyOfLastEvent(node, recordedAt.plus(STEP)));
                statement.executeUpdate("update log_head set next_position = next_position + 1, last_recorded_micros = last_recorded_micros + 1");
                writer.commit();
                assertThat(asked.get(30, TimeUnit.SECONDS)).isEqualTo(last + 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_recorded_later_with_an_instant_that_was_asked_about(TestDatabase database) {
        try (var node = Node.start(database.fresh())) {
            record(node, 3);
            var instants = node.get(Instants.class);
            // As the reader's clock has it, which may be ahead of that of the node that records next.
            var asked = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.MICROS);
            var last = instants.lastBy(asked);
            node.submit(new RegisterParticipant(new ParticipantId("late"), "Late", Form.ORGANISATION, null, Set.of()), REGISTRAR);
            assertThat(instants.recordedAt(last + 1).orElseThrow()).isAfter(asked);
            assertThat(instants.lastBy(asked)).isEqualTo(last);
        }
    }

    private static void awaitSomeoneWaiting(Node node) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (node.jdbc().sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
                .query(Long.class).single() == 0) {
            assertThat(System.nanoTime()).as("nobody waits for the event that is being recorded").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    /** The row that an append would write next: the last one again, later, with an id and a sequence of its own. */
    private static String copyOfLastEvent(Node node, Instant recordedAt) throws SQLException {
        var columns = node.jdbc().sql("select column_name from information_schema.columns where table_name = 'event' and table_schema = 'public'")
                .query(String.class).list();
        var values = columns.stream().map(column -> switch (column) {
            case "position", "sequence" -> column + " + 1";
            case "event_id" -> "cast('" + UUID.randomUUID() + "' as uuid)";
            case "recorded_at" -> "cast('" + recordedAt + "' as timestamptz)";
            default -> column;
        }).collect(Collectors.joining(", "));
        return "insert into event (" + String.join(", ", columns) + ") select " + values + " from event order by position desc limit 1";
    }

    private static void record(Node node, int events) {
        node.submit(new BootstrapMechanism(new ParticipantId("mech"), "Mechanism", Form.ORGANISATION, null, Set.of(Mandate.REGISTRAR)), REGISTRAR);
        for (int i = 1; i < events; i++) {
            node.submit(new RegisterParticipant(new ParticipantId("org-" + i), "Organisation " + i, Form.ORGANISATION, null, Set.of()), REGISTRAR);
        }
    }
}
