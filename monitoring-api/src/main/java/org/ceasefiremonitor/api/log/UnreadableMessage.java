package org.ceasefiremonitor.api.log;

import java.util.Map;
import org.axonframework.messaging.AbstractMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.ceasefiremonitor.core.log.Event;

/**
 * An event that this release can't read. Its type is the event's class where the name is known, so that who has no use for such events
 * passes over it; else it is {@link Event}, and nobody can tell whether it is of use.
 */
final class UnreadableMessage extends AbstractMessage<Event> {

    private static final long serialVersionUID = 1L;

    private final MetaData metaData;
    private final Class<? extends Event> type;
    private final UnreadableEvent failure;

    UnreadableMessage(String identifier, MetaData metaData, Class<? extends Event> type, UnreadableEvent failure) {
        super(identifier);
        this.metaData = metaData;
        this.type = type;
        this.failure = failure;
    }

    @Override
    public MetaData getMetaData() {
        return metaData;
    }

    /**
     * Fails.
     *
     * @throws UnreadableEvent always; it says what is wrong
     */
    @Override
    public Event getPayload() {
        throw failure;
    }

    @Override
    @SuppressWarnings("unchecked") // the class is only used to find handlers; no payload of it is ever given
    public Class<Event> getPayloadType() {
        return (Class<Event>) type;
    }

    @Override
    protected Message<Event> withMetaData(MetaData other) {
        return new UnreadableMessage(getIdentifier(), other, type, failure);
    }
}
