package org.ceasefiremonitor.api.command;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Submits a command from within the handling of an event. A command is a unit of work and a transaction of its own, and the thread that reads
 * the event is in one already; so the command is submitted from another thread, and waited for.
 */
public final class OwnUnitOfWork {

    private OwnUnitOfWork() {
    }

    /**
     * Submits a command.
     *
     * @throws org.ceasefiremonitor.core.rule.Refusal if it is refused
     * @throws IllegalStateException                  if the waiting is interrupted; the command may be recorded all the same, and can be repeated
     *                                                by its key
     */
    public static Outcome submit(CommandGate gate, Submission submission) {
        var task = new FutureTask<>(() -> gate.submit(submission));
        Thread.ofVirtual().name("command of an event").start(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a command was being submitted", e);
        }
    }
}
