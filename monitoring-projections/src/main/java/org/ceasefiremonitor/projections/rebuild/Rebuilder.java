package org.ceasefiremonitor.projections.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.ceasefiremonitor.projections.rebuild.Rebuilds.Rebuild;
import org.ceasefiremonitor.projections.rebuild.Rebuilds.State;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Passing;
import org.ceasefiremonitor.projections.view.TableSets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rebuilds views that a rebuild was asked for, one after the other, while they are read and written: fills the set of tables that does not
 * hold the view from the log, in transactions that also keep how far it has come, and moves the view there once it has caught up. It can be
 * killed at any moment; whoever takes over goes on from the last transaction.
 */
public final class Rebuilder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Rebuilder.class);
    private static final int CHUNK = 2_000;
    /** Few enough that whoever writes the view hardly notices that it waits for the last of them. */
    private static final int LAST_CHUNK = 200;
    private static final int TRIES = 5;
    private static final long PAUSE_MS = 1_000;
    private static final long SIGN_OF_LIFE_MS = Rebuilds.SILENCE_S * 1_000L / 3;

    private final Rebuilds rebuilds;
    private final TableSetMaker tables;
    private final LogReading reading;
    private final Map<String, Filling> views;
    private final Supplier<Set<String>> behind;
    private final TransactionManager transactions;
    private final String owner = UUID.randomUUID().toString();
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("rebuild-reader").daemon(true).factory());
    private final Thread worker = new Thread(this::work, "rebuild");
    private volatile boolean closed;
    private boolean asked;
    /** View whose new tables have all their indexes. */
    private String indexed = "";

    /**
     * What fills the tables of a view.
     *
     * @param layout  how it is laid out
     * @param handler handles its events
     * @param failing parks an event that the handler fails at, or throws where the event is not at fault
     */
    public record Filling(Layout layout, EventMessageHandler handler, ListenerInvocationErrorHandler failing) {
    }

    /**
     * The log.
     *
     * @param head position of its last event
     * @param page the events from behind a position up to another
     */
    public record LogReading(LongSupplier head, Function<Range, List<? extends EventMessage<?>>> page) {
    }

    /**
     * A part of the log.
     *
     * @param after position before it
     * @param last  its last position
     */
    public record Range(long after, long last) {
    }

    /**
     * @param dataSource   the database
     * @param rebuilds     what was asked for
     * @param reading      the log
     * @param views        what fills each view, by its name; nothing else is ever rebuilt
     * @param behind       names views that have missed events, for which a rebuild is asked at once
     * @param transactions manager of the transactions that views are written in
     */
    public Rebuilder(DataSource dataSource, Rebuilds rebuilds, LogReading reading, Map<String, Filling> views, Supplier<Set<String>> behind,
            TransactionManager transactions) {
        this.tables = new TableSetMaker(dataSource);
        this.rebuilds = rebuilds;
        this.reading = reading;
        this.views = Map.copyOf(views);
        this.behind = behind;
        this.transactions = transactions;
        worker.setDaemon(true);
        worker.start();
    }

    /** Names of the views that can be rebuilt, sorted. */
    public List<String> views() {
        return views.keySet().stream().sorted().toList();
    }

    /** Says that a rebuild was asked for. */
    public synchronized void wake() {
        asked = true;
        notifyAll();
    }

    private void work() {
        while (!closed) {
            try {
                for (String view : behind.get()) {
                    rebuilds.request(view, "mechanism", "The view has not seen all events of the log.");
                }
                Rebuild claimed = transactions.fetchInTransaction(() -> rebuilds.claim(owner)).orElse(null);
                if (claimed == null) {
                    pause();
                } else {
                    rebuild(claimed);
                }
            } catch (RuntimeException e) {
                log.warn("rebuilds can't be looked after at the moment: {}", e.toString());
                pause();
            }
        }
    }

    private synchronized void pause() {
        try {
            if (!asked && !closed) {
                wait(PAUSE_MS);
            }
            asked = false;
        } catch (InterruptedException e) {
            closed = true;
            Thread.currentThread().interrupt();
        }
    }

    private void rebuild(Rebuild claimed) {
        String view = claimed.view();
        Filling filling = views.get(view);
        if (filling == null) {
            rebuilds.fail(view, owner, "This release has no such view");
            return;
        }
        log.info("view {} is rebuilt from position {} on", view, claimed.position());
        indexed = "";
        int failures = 0;
        long stuckAt = claimed.position();
        while (!closed) {
            Rebuild now = rebuilds.find(view).orElseThrow();
            try {
                if (!step(now, filling)) {
                    log.info("the rebuild of view {} has ended", view);
                    return;
                }
                failures = 0;
            } catch (RuntimeException e) {
                // a database that is away is waited for
                failures = Passing.is(e) ? 0 : now.position() == stuckAt ? failures + 1 : 1;
                stuckAt = now.position();
                log.warn("the rebuild of view {} failed behind position {}, try {}: {}", view, stuckAt, failures, e.toString());
                if (failures >= TRIES) {
                    rebuilds.fail(view, owner, e.toString());
                    return;
                }
                pause();
            }
        }
        rebuilds.release(view, owner);
    }

    /** One step; false if the rebuild has come to its end or is another's now. */
    private boolean step(Rebuild rebuild, Filling filling) {
        if (rebuild.state() == State.WAITING) {
            int slot = TableSets.other(rebuilds.slot(rebuild.view()));
            // Together, so that whoever was taken for dead and wakes up can't make tables anew that another fills by now.
            return transactions.fetchInTransaction(() -> {
                if (!rebuilds.alive(rebuild.view(), owner)) {
                    return false;
                }
                tables.make(filling.layout(), slot);
                return rebuilds.begin(rebuild.view(), owner, slot);
            });
        }
        if (rebuild.state() != State.FILLING) {
            return false;
        }
        long head = reading.head().getAsLong();
        if (head - rebuild.position() > LAST_CHUNK) {
            return fill(rebuild, filling, head);
        }
        if (!indexed.equals(rebuild.view())) {
            // it may take a while, so that there is more to take in afterwards, or that another has taken over
            if (!counted(rebuild, filling) || !mine(rebuild) || !completed(rebuild, filling)) {
                return false;
            }
            indexed = rebuild.view();
            return true;
        }
        return finish(rebuild, filling);
    }

    /**
     * Moves the counts; false if the rebuild is another's now. The transaction holds the rebuild, so that what is noted is moved by one process,
     * and nothing is noted between the moving and the forgetting of it.
     */
    private boolean counted(Rebuild rebuild, Filling filling) {
        return transactions.fetchInTransaction(() -> {
            boolean mine = rebuilds.alive(rebuild.view(), owner);
            if (mine) {
                tables.gather(filling.layout(), rebuild.slot());
            }
            return mine;
        });
    }

    /** Says that somebody is at work; false if the rebuild is another's now. */
    private boolean mine(Rebuild rebuild) {
        return transactions.fetchInTransaction(() -> rebuilds.alive(rebuild.view(), owner));
    }

    /** Makes the indexes, and says now and then that somebody is at work; false if the rebuild is another's now. */
    private boolean completed(Rebuild rebuild, Filling filling) {
        CompletableFuture<Void> made = CompletableFuture.runAsync(() -> tables.complete(filling.layout(), rebuild.slot()), ahead);
        boolean mine = true;
        while (mine) {
            try {
                made.get(SIGN_OF_LIFE_MS, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException still) {
                mine = mine(rebuild);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return false;
    }

    /** Fills up to a head that was seen, reading one chunk while the one before is written. */
    private boolean fill(Rebuild rebuild, Filling filling, long head) {
        long position = rebuild.position();
        CompletableFuture<List<? extends EventMessage<?>>> next = read(position, head);
        while (!closed && position < head) {
            List<? extends EventMessage<?>> chunk = next.join();
            long last = position + chunk.size();
            next = last < head ? read(last, head) : next;
            if (!write(rebuild.view(), filling, chunk)) {
                return false;
            }
            position = last;
        }
        return true;
    }

    private CompletableFuture<List<? extends EventMessage<?>>> read(long after, long head) {
        return CompletableFuture.supplyAsync(() -> reading.page().apply(new Range(after, Math.min(head, after + CHUNK))), ahead);
    }

    /** Catches up with the view while nobody writes it, and moves it. */
    private boolean finish(Rebuild rebuild, Filling filling) {
        return transactions.fetchInTransaction(() -> {
            long reached = rebuilds.lockPositions();
            long position = rebuild.position();
            if (reached - position > LAST_CHUNK) {
                return true;
            }
            List<? extends EventMessage<?>> rest = reached > position ? reading.page().apply(new Range(position, reached)) : List.of();
            if (rest.isEmpty() ? rebuilds.alive(rebuild.view(), owner) : write(rebuild.view(), filling, rest)) {
                tables.gather(filling.layout(), rebuild.slot());
                int former = rebuilds.slot(rebuild.view());
                rebuilds.swap(rebuild, owner, Math.max(reached, position));
                if (filling.layout().personal()) {
                    tables.empty(filling.layout(), former);
                }
            }
            return false;
        });
    }

    private boolean write(String view, Filling filling, List<? extends EventMessage<?>> chunk) {
        boolean[] mine = {true};
        BatchingUnitOfWork<EventMessage<?>> unitOfWork = new BatchingUnitOfWork<>(List.copyOf(chunk));
        unitOfWork.attachTransaction(transactions);
        EventMessage<?> first = chunk.getFirst();
        var result = unitOfWork.executeWithResult(() -> {
            EventMessage<?> message = unitOfWork.getMessage();
            if (message == first) {
                mine[0] = rebuilds.alive(view, owner);
            }
            if (mine[0]) {
                try {
                    filling.handler().handle(message);
                } catch (Exception e) {
                    filling.failing().onError(e, message, filling.handler());
                }
            }
            return null;
        }, RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException e ? e : new IllegalStateException(result.exceptionResult());
        }
        return mine[0];
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            worker.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Without an interrupt, which would close the file of the embedded database under what is being read.
        ahead.shutdown();
    }
}
