package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a participant. */
public record ParticipantId(@JsonValue String value) implements Identifier, Comparable<ParticipantId> {

    /** The type in stream keys. */
    public static final String TYPE = "participant";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParticipantId {
        Identifier.check("participantId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(ParticipantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
