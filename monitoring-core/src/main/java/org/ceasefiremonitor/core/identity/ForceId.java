package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a multinational force. */
public record ForceId(@JsonValue String value) implements Identifier, Comparable<ForceId> {

    /** The type in stream keys. */
    public static final String TYPE = "force";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ForceId {
        Identifier.check("forceId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(ForceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
