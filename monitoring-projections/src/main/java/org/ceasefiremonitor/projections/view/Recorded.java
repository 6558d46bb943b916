package org.ceasefiremonitor.projections.view;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands in the log and who put it there, taken from the metadata that the event source attaches.
 *
 * <p>Handlers take the whole message and read it with this record, because Axon 4.13 silently never calls a handler whose
 * {@code @MetaDataValue} parameter is a primitive, and calls one with null where the parameter is an object and the value is absent.
 * Here a message without a position fails loudly.
 *
 * @param position    position in the log, from 0
 * @param at          when the log recorded it, UTC, rising strictly with the position
 * @param participant participant whose actor recorded it; the originator of what is said for the first time
 * @param pseudonym   which person or machine of the participant
 * @param capacity    the mandate in which it acted
 */
public record Recorded(long position, Instant at, @Nullable String participant, @Nullable String pseudonym, @Nullable String capacity) {

    /** Metadata key of the position, a {@link Long}. */
    public static final String POSITION = "position";
    /** Metadata key of the key of the thing that the event is about; there also for events that can't be read. */
    public static final String ABOUT = "about";
    /** Metadata key of the participant. */
    public static final String PARTICIPANT = "actorParticipant";
    /** Metadata key of the pseudonym. */
    public static final String PSEUDONYM = "actorPseudonym";
    /** Metadata key of the mandate. */
    public static final String CAPACITY = "actorCapacity";

    /** Reads the metadata of a message. */
    public static Recorded of(EventMessage<?> message) {
        MetaData metaData = message.getMetaData();
        return new Recorded(positionOf(message), message.getTimestamp(), text(metaData, PARTICIPANT), text(metaData, PSEUDONYM),
                text(metaData, CAPACITY));
    }

    /** The position of a message, without looking at its payload, which may not be decoded yet. */
    public static long positionOf(EventMessage<?> message) {
        if (message.getMetaData().get(POSITION) instanceof Number position) {
            return position.longValue();
        }
        throw new IllegalStateException("Event " + message.getIdentifier() + " carries no position; it did not come from the log's event source");
    }

    /** The participant; fails for an event that nobody recorded. */
    public String originator() {
        if (participant == null) {
            throw new IllegalStateException("The event at position " + position + " does not say who recorded it");
        }
        return participant;
    }

    private static @Nullable String text(MetaData metaData, String key) {
        Object value = metaData.get(key);
        return value == null ? null : value.toString();
    }
}
