package org.ceasefiremonitor.api.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sleeps until the next clock runs out and has it fired. It is woken when a clock is moved, and looks by itself from time to time: a clock
 * that another node has set, and a step of the computer's own clock, are seen then.
 */
public final class ClockTimer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ClockTimer.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final DueClocks clocks;
    private final Clock clock;
    private final Thread thread = Thread.ofPlatform().name("deadlines").daemon(true).unstarted(this::run);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean woken;
    private boolean closed;

    public ClockTimer(DueClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Clocks that have run out fire from now on, those that ran out before at once. */
    public void start() {
        thread.start();
    }

    /** Has it look at the clocks again soon. */
    public void wake() {
        lock.lock();
        try {
            woken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        var pause = Duration.ZERO;
        while (pauses(pause)) {
            try {
                pause = until(clocks.run().next());
            } catch (RuntimeException e) {
                log.warn("the clocks could not be looked at, which will be tried again: {}", e.toString());
                pause = RETRY_AFTER;
            }
        }
    }

    private Duration until(@Nullable Instant next) {
        var pause = next == null ? LONGEST_PAUSE : Duration.between(clock.instant(), next);
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Waits, at most until it is woken; answers whether to go on. */
    private boolean pauses(Duration pause) {
        lock.lock();
        try {
            long nanos = pause.toNanos();
            while (!woken && !closed && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            woken = false;
            return !closed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** No clock fires any more. One that fires is let end: an interrupt would close the file of the embedded database under it. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            if (thread.getState() != Thread.State.NEW && !thread.join(Duration.ofSeconds(10))) {
                log.warn("a clock that fires did not end within 10 s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
