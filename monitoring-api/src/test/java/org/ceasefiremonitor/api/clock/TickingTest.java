package org.ceasefiremonitor.api.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.log.Things;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.junit.jupiter.api.Test;

class TickingTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A clock that keeps whoever asks it waiting, and notes whether somebody interrupts that. */
    private static final class Slow extends Clock {

        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch answers = new CountDownLatch(1);
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicInteger interrupted = new AtomicInteger();

        @Override
        public Instant instant() {
            asked.countDown();
            try {
                answers.await();
            } catch (InterruptedException e) {
                interrupted.incrementAndGet();
            }
            answered.incrementAndGet();
            return Instant.EPOCH;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void a_tick_that_has_begun_is_let_end_without_an_interrupt_and_none_follows() throws InterruptedException {
        try (var node = Node.start(TestDatabase.H2.fresh())) {
            var clock = new Slow();
            var ticking = new Ticking(new DueReassessments(node.get(ViewReader.class), node.get(CommandGate.class), node.get(CommandTypes.class), clock),
                    node.get(Things.class), Clock.systemUTC());
            assertThat(clock.asked.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

            var closing = new Thread(ticking::close);
            closing.start();
            await().atMost(PATIENCE).until(() -> closing.getState() == Thread.State.TIMED_WAITING || !closing.isAlive());
            clock.answers.countDown();
            assertThat(closing.join(PATIENCE)).isTrue();

            assertThat(clock.interrupted).hasValue(0);
            assertThat(clock.answered).hasValue(1);
        }
    }
}
