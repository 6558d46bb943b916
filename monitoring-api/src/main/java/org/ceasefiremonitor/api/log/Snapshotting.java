package org.ceasefiremonitor.api.log;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.LockAwareAggregate;
import org.axonframework.modelling.command.Repository;
import org.axonframework.eventhandling.DomainEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the way back to the last snapshot short. After {@value #SOON} events a snapshot is taken off the command's thread, from the cached
 * state and under the aggregate's lock. A unit of work that leaves {@value #NOW} or more events behind it takes one itself before it
 * lets go of the lock, whether or not one is under way. A run brings a zone at most 500 reports, and as it only adds reports, the alert
 * level can rise at most four times in it; so no load ever reads 1,000 events, even after a kill between the commit and the snapshot.
 */
public final class Snapshotting implements SnapshotTriggerDefinition, AutoCloseable {

    static final int SOON = 100;
    static final int NOW = 400;

    private static final Logger log = LoggerFactory.getLogger(Snapshotting.class);

    private final Snapshots snapshots;
    private final Function<Class<?>, Repository<?>> repositories;
    private final ExecutorService later = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("snapshots").daemon(true).factory());
    private final ConcurrentHashMap<String, Boolean> pending = new ConcurrentHashMap<>();

    /** @param repositories the repository of each type of aggregate, asked for when the first snapshot of that type is due */
    public Snapshotting(Snapshots snapshots, Function<Class<?>, Repository<?>> repositories) {
        this.snapshots = snapshots;
        this.repositories = repositories;
    }

    @Override
    public SnapshotTrigger prepareTrigger(Class<?> aggregateType) {
        return new Trigger(aggregateType);
    }

    @Override
    public SnapshotTrigger reconfigure(Class<?> aggregateType, SnapshotTrigger trigger) {
        return trigger instanceof Trigger ? trigger : new Trigger(aggregateType);
    }

    /** Counts the events since the last snapshot of one aggregate; used only under its lock. */
    private final class Trigger implements SnapshotTrigger {

        private final Class<?> aggregateType;
        private int behind;
        private boolean loaded;
        private boolean due;

        private Trigger(Class<?> aggregateType) {
            this.aggregateType = aggregateType;
        }

        @Override
        public void eventHandled(EventMessage<?> event) {
            behind++;
            if (behind >= SOON && loaded && !due && event instanceof DomainEventMessage<?> domain) {
                due = true;
                var id = domain.getAggregateIdentifier();
                CurrentUnitOfWork.get().root().afterCommit(done -> take(id));
                CurrentUnitOfWork.get().root().onRollback(undone -> due = false);
            }
        }

        @Override
        public void initializationFinished() {
            loaded = true;
        }

        /** The events are committed by now: whatever fails here must not make the command look refused, and is tried again later. */
        private void take(String id) {
            due = false;
            try {
                var aggregate = Attempt.current().aggregate(id);
                if (behind >= NOW && aggregate != null) {
                    store(aggregateType, id, aggregate);
                    behind = 0;
                } else if (pending.putIfAbsent(id, true) == null) {
                    later.execute(() -> takeLater(aggregateType, id));
                }
            } catch (RuntimeException e) {
                log.warn("no snapshot of {} could be taken", id, e);
            }
        }
    }

    /**
     * Takes the snapshots anew that other code has folded, one after the other and off every command's thread: each takes reading a whole
     * stream once, and until its turn has come the first command on that aggregate has to.
     */
    public void renew() {
        var foreign = snapshots.foreign();
        if (!foreign.isEmpty()) {
            log.info("{} snapshots were folded by another release; they are taken anew from the log", foreign.size());
            foreign.forEach((id, type) -> later.execute(() -> {
                if (!later.isShutdown()) {
                    takeLater(type, id);
                }
            }));
        }
    }

    /** Takes a snapshot of the aggregate as it is by then, under its lock. A failure costs reading a longer stream, nothing else. */
    private void takeLater(Class<?> aggregateType, String id) {
        pending.remove(id);
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        try {
            var aggregate = repositories.apply(aggregateType).load(id);
            store(aggregateType, id, aggregate);
            // Only now is the way back short.
            if (aggregate instanceof LockAwareAggregate<?, ?> locked && locked.getWrappedAggregate() instanceof EventSourcedAggregate<?> sourced
                    && sourced.getSnapshotTrigger() instanceof Trigger trigger) {
                trigger.behind = 0;
            }
        } catch (RuntimeException e) {
            log.warn("no snapshot of {} could be taken", id, e);
        } finally {
            unitOfWork.commit();
        }
    }

    private void store(Class<?> aggregateType, String id, Aggregate<?> aggregate) {
        var state = aggregate.invoke(snapshots::write);
        snapshots.store(aggregateType.getSimpleName(), id, aggregate.version(), state);
    }

    @Override
    public void close() {
        later.shutdown();
        try {
            if (!later.awaitTermination(10, TimeUnit.SECONDS)) {
                log.warn("the last snapshots were not finished in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
