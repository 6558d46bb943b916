package org.ceasefiremonitor.projections.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;

/**
 * Tries parked events again, in the order of the log within each sequence, each in a transaction of its own: the view takes in the event and
 * the letter goes, or neither. A sequence stops at the first event that fails again.
 */
public final class Retry {

    private final ParkedEvents parked;
    private final LongFunction<Optional<? extends EventMessage<?>>> log;
    private final Map<String, EventMessageHandler> handlers;
    private final TransactionManager transactions;

    /**
     * @param parked       the parked events
     * @param log          reads an event by its position
     * @param handlers     the handlers of each view
     * @param transactions manager of the transactions that views are written in
     */
    public Retry(ParkedEvents parked, LongFunction<Optional<? extends EventMessage<?>>> log, Map<String, EventMessageHandler> handlers,
            TransactionManager transactions) {
        this.parked = parked;
        this.log = log;
        this.handlers = Map.copyOf(handlers);
        this.transactions = transactions;
    }

    /**
     * What came of it.
     *
     * @param takenIn     how many events the view has taken in
     * @param failed      how many sequences stopped at an event that failed again
     * @param interrupted whether it ended because it had tried as many as it should, with more left to try
     */
    public record Outcome(int takenIn, int failed, boolean interrupted) {
    }

    /** Names of the views, sorted. */
    public List<String> views() {
        return handlers.keySet().stream().sorted().toList();
    }

    /** Whether there is such a view. */
    public boolean knows(String view) {
        return handlers.containsKey(view);
    }

    /**
     * Tries a view's events again.
     *
     * @param sequence only those of one sequence; all if absent
     * @param most     how many at most
     */
    public Outcome retry(String view, @Nullable String sequence, int most) {
        int takenIn = 0;
        int failed = 0;
        long behind = -1;
        while (true) {
            ParkedEvents.Letter letter = parked.firstBehind(view, behind, sequence).orElse(null);
            if (letter == null) {
                return new Outcome(takenIn, failed, false);
            }
            if (takenIn + failed >= most) {
                return new Outcome(takenIn, failed, true);
            }
            Throwable problem = once(view, letter.position());
            if (problem != null && Passing.is(problem)) {
                return new Outcome(takenIn, failed, true);
            }
            if (problem == null) {
                // the next of the same sequence may now be the first of it
                takenIn++;
            } else {
                transactions.executeInTransaction(() -> parked.failedAgain(view, letter.position(), problem));
                failed++;
                behind = letter.position();
            }
        }
    }

    private @Nullable Throwable once(String view, long position) {
        EventMessage<?> message = log.apply(position)
                .orElseThrow(() -> new IllegalStateException("Position " + position + " is parked but not in the log"));
        EventMessageHandler handler = handlers.get(view);
        if (handler == null) {
            throw new IllegalArgumentException("There is no view named " + view);
        }
        DefaultUnitOfWork<EventMessage<?>> unitOfWork = DefaultUnitOfWork.startAndGet(message);
        ViewWriter.again(unitOfWork);
        unitOfWork.attachTransaction(transactions);
        var result = unitOfWork.executeWithResult(() -> {
            handler.handle(message);
            parked.takenIn(view, position);
            return null;
        }, RollbackConfigurationType.ANY_THROWABLE);
        return result.isExceptional() ? result.exceptionResult() : null;
    }
}
