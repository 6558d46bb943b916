package org.ceasefiremonitor.api.query;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.view.NotYetSeen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets a reader wait for its own write: a query with {@code after} is answered once what it reads has reached that position. Only so many
 * requests wait at a time, so that waiting ones never keep the node from serving others.
 */
@Component
public final class Freshness {

    /** Seconds that are waited if nothing is said. */
    static final int USUAL_WAIT = 5;
    /** Most seconds that are waited. */
    static final int LONGEST_WAIT = 30;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);
    private static final int WAITING_AT_MOST = 48;

    private final Semaphore places = new Semaphore(WAITING_AT_MOST);
    private final LogSource log;

    Freshness(LogSource log) {
        this.log = log;
    }

    /** Waits until the log has reached a position. */
    public void awaitLog(@Nullable Long after, @Nullable Integer seconds) {
        await(after, seconds, log::lastPosition);
    }

    /**
     * Waits until what is read has reached a position.
     *
     * @param after   the position; no waiting if absent
     * @param seconds how long at most, 0 to {@value #LONGEST_WAIT}; {@value #USUAL_WAIT} if absent
     * @param reached tells how far it has come
     * @throws NotYetSeen if it has not in that time
     */
    public void await(@Nullable Long after, @Nullable Integer seconds, LongSupplier reached) {
        if (seconds != null && (seconds < 0 || seconds > LONGEST_WAIT)) {
            throw new InvalidInput("wait", "must be 0 to " + LONGEST_WAIT + " seconds, was " + seconds);
        }
        if (after == null) {
            return;
        }
        if (after < -1) {
            throw new InvalidInput("after", "must be a position of the log, from 0, was " + after);
        }
        var position = reached.getAsLong();
        if (position >= after) {
            return;
        }
        if (!places.tryAcquire()) {
            throw new NotYetSeen(after, position);
        }
        try {
            var patience = Duration.ofSeconds(seconds == null ? USUAL_WAIT : seconds);
            var until = System.nanoTime() + patience.toNanos();
            var pause = FIRST_PAUSE.toNanos();
            while (position < after) {
                if (System.nanoTime() - until >= 0 || Thread.currentThread().isInterrupted()) {
                    throw new NotYetSeen(after, position);
                }
                LockSupport.parkNanos(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE.toNanos());
                position = reached.getAsLong();
            }
        } finally {
            places.release();
        }
    }
}
