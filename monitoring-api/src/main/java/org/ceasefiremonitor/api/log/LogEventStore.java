package org.ceasefiremonitor.api.log;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Axon's event store over the exact log: appends go to the appender, readers to {@link LogSource}. */
public final class LogEventStore extends AbstractEventStore {

    private final LogSource source;

    private LogEventStore(Builder builder, LogSource source) {
        super(builder);
        this.source = source;
    }

    /** An event store over an engine that appends, and a source that is read. */
    public static LogEventStore of(EventStorageEngine engine, LogSource source) {
        return new LogEventStore((Builder) new Builder().storageEngine(engine), source);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return source.openStream(token);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return source.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return source.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant at) {
        return source.createTokenAt(at);
    }

    private static final class Builder extends AbstractEventStore.Builder {
    }
}
