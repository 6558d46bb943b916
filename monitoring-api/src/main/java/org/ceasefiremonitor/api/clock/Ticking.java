package org.ceasefiremonitor.api.clock;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ceasefiremonitor.api.log.Things;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second at what is due, and every hour at idempotency keys that are older than {@link #KEPT}. */
public final class Ticking implements AutoCloseable {

    /** How long idempotency keys are kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final Logger log = LoggerFactory.getLogger(Ticking.class);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("clock").daemon(true).factory());

    public Ticking(DueReassessments reassessments, Things things, Clock clock) {
        timer.scheduleWithFixedDelay(() -> quietly(reassessments::run), 1, 1, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(() -> quietly(() -> things.forgetKeysBefore(clock.instant().minus(KEPT))), 1, 60, TimeUnit.MINUTES);
    }

    /** A tick that fails is told and does not stop the next ones. */
    private static void quietly(Runnable tick) {
        try {
            tick.run();
        } catch (RuntimeException e) {
            log.warn("a tick of the clock failed and will be tried again: {}", e.toString());
        }
    }

    /** No tick begins any more. One that has begun is let end: an interrupt would close the file of the embedded database under it. */
    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(10, TimeUnit.SECONDS)) {
                log.warn("a tick of the clock did not end within 10 s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
