package org.ceasefiremonitor.api.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.commandhandling.CommandBus;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.command.Authorisation;
import org.ceasefiremonitor.api.command.AxonCommandGate;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.log.AggregateCache;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.api.log.Things;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.junit.jupiter.api.Test;

/** A level that time alone lowers is lowered once, by the clock, when it is due and not before. */
class DueReassessmentsTest {

    @Test
    void a_level_falls_when_its_window_has_passed_and_is_reassessed_once() throws Exception {
        try (var node = Node.start(TestDatabase.H2.fresh())) {
            var ceasefire = new Ceasefire(node::uri);
            ceasefire.establish(1, 1);
            var lines = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                lines.append(Ceasefire.line("ReportViolation",
                        Ceasefire.report("v" + i, 0, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())));
            }
            try (var answers = ceasefire.stream(Ceasefire.MONITOR, lines.toString()).body()) {
                assertThat(answers).hasSize(60);
            }
            await().atMost(Duration.ofMinutes(2)).until(() -> "WATCH".equals(level(node)));

            assertThat(at(node, Duration.ZERO).run()).as("nothing is due yet").isZero();
            long head = node.head();
            assertThat(at(node, Duration.ofHours(26)).run()).isEqualTo(1);
            assertThat(node.head()).isEqualTo(head + 1);
            await().atMost(Duration.ofMinutes(2)).until(() -> "CALM".equals(level(node)));
            assertThat(at(node, Duration.ofHours(26)).run()).as("it is done once").isZero();
            assertThat(node.jdbc().sql("select actor_capacity from event where position = ?").param(head + 1).query(String.class).single())
                    .isEqualTo("CLOCK");
        }
    }

    private static String level(Node node) {
        return node.jdbc().sql("select level from view_zone_alert where to_position = ?").param(Long.MAX_VALUE).query(String.class)
                .optional().orElse("");
    }

    /** The reassessments of a node whose clock is ahead. */
    private static DueReassessments at(Node node, Duration ahead) {
        var clock = Clock.offset(Clock.systemUTC(), ahead);
        var gate = new AxonCommandGate(node.get(CommandBus.class), node.get(DirectoryStore.class), node.get(Things.class),
                node.get(AggregateCache.class), new Authorisation(), clock);
        return new DueReassessments(node.get(ViewReader.class), gate, node.get(CommandTypes.class), clock);
    }
}
