package org.ceasefiremonitor.api.log;

import java.util.concurrent.Callable;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;

/** Axon's caching repository, which also notes in the {@link Attempt} how far each loaded stream was known. */
public final class CachedRepository<T> extends CachingEventSourcingRepository<T> {

    public CachedRepository(EventSourcingRepository.Builder<T> builder) {
        super(builder);
    }

    /** Axon tells a snapshot trigger that its aggregate is ready only after loading one, so one that is created would never be counted. */
    @Override
    protected EventSourcedAggregate<T> doCreateNewForLock(Callable<T> factoryMethod) throws Exception {
        var aggregate = super.doCreateNewForLock(factoryMethod);
        aggregate.getSnapshotTrigger().initializationFinished();
        return aggregate;
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String aggregateIdentifier, Long expectedVersion) {
        var aggregate = super.doLoadWithLock(aggregateIdentifier, expectedVersion);
        var attempt = Attempt.find();
        if (attempt != null) {
            attempt.loaded(aggregate);
        }
        return aggregate;
    }
}
