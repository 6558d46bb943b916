package org.ceasefiremonitor.api.retraction;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.ceasefiremonitor.api.actor.SystemActor;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.command.Submission;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.intake.AdvanceRetraction;
import org.ceasefiremonitor.core.intake.ConcludeRetraction;
import org.ceasefiremonitor.core.zone.TakeBackReports;
import org.ceasefiremonitor.projections.intake.ImportQueries;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Retracts the reports of imports that people have decided to take back, some at a time, and pauses after each time for as long as it took,
 * so that at least half of the node is left to others. What is left to do is read from the register, so a restart goes on where it was, and
 * several nodes may do the same work: a report that is retracted already is passed over by the decision itself.
 */
public final class Retractions implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Retractions.class);

    private static final int AT_ONCE = 100;
    /** Reports after which it is told how far the retraction is. */
    private static final int STRIDE = 2_000;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(2);
    private static final Duration WITHOUT_WORK = Duration.ofSeconds(1);

    private final ImportQueries imports;
    private final CommandGate gate;
    private final CommandTypes types;
    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("retraction").daemon(true).factory());

    private @Nullable ImportId current;
    private @Nullable ViolationId after;
    private int sinceAdvance;

    public Retractions(ImportQueries imports, CommandGate gate, CommandTypes types) {
        this.imports = imports;
        this.gate = gate;
        this.types = types;
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        executor.schedule(this::run, WITHOUT_WORK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        var pause = WITHOUT_WORK;
        try {
            long begun = System.nanoTime();
            if (step()) {
                var took = Duration.ofNanos(System.nanoTime() - begun);
                pause = took.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : took;
            }
        } catch (RuntimeException failed) {
            // What was decided stays decided; the next step finds what is left to do.
            log.warn("the retraction of import {} will be tried again: {}", current, failed.toString());
        }
        try {
            executor.schedule(this::run, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopped) {
            log.debug("no further step, the node stops");
        }
    }

    /** Retracts some reports of an import; answers whether to go on at once. */
    private boolean step() {
        var retracting = imports.retracting();
        if (retracting == null) {
            return false;
        }
        if (!retracting.equals(current)) {
            current = retracting;
            after = null;
            sinceAdvance = 0;
        }
        var left = imports.left(current, after, AT_ONCE);
        if (left.reports().isEmpty()) {
            return passEnded(current, left);
        }
        submit(new TakeBackReports(current, left.reports()), null);
        after = left.reports().getLast();
        sinceAdvance += left.reports().size();
        if (sinceAdvance >= STRIDE) {
            sinceAdvance = 0;
            var progress = imports.progress(current);
            submit(new AdvanceRetraction(current, progress.retracted(), progress.left()), null);
        }
        return true;
    }

    /** A pass that has found something is followed by another; one that has not ends the work, if the register lacks nothing. */
    private boolean passEnded(ImportId importId, ImportQueries.Left left) {
        if (after != null) {
            after = null;
            return false;
        }
        if (left.parked() > 0) {
            log.warn("the retraction of import {} waits for {} parked events of the register", importId.value(), left.parked());
            return false;
        }
        submit(new ConcludeRetraction(importId, imports.progress(importId).retracted()), "conclude retraction of " + importId.value());
        current = null;
        return false;
    }

    private void submit(Object command, @Nullable String key) {
        var type = types.find(command.getClass().getSimpleName()).orElseThrow();
        gate.submit(new Submission(type, command, SystemActor.CLOCK, key, null, String.valueOf(key).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        // A step that has begun is let end: an interrupt would close the file of the embedded database under it.
        executor.shutdown();
        try {
            if (!executor.awaitTermination(10, TimeUnit.SECONDS)) {
                log.warn("a step of a retraction did not end within 10 s");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
