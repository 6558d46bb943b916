package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies an attack on a multinational force. */
public record AttackId(@JsonValue String value) implements Identifier, Comparable<AttackId> {

    /** The type in stream keys. */
    public static final String TYPE = "attack";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttackId {
        Identifier.check("attackId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(AttackId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
