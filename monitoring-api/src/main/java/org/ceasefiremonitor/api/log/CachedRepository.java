package org.ceasefiremonitor.api.log;

import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;

/** Axon's caching repository, which also notes in the {@link Attempt} how far each loaded stream was known. */
public final class CachedRepository<T> extends CachingEventSourcingRepository<T> {

    public CachedRepository(EventSourcingRepository.Builder<T> builder) {
        super(builder);
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
