package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a monitoring mechanism. */
public record MechanismId(@JsonValue String value) implements Identifier, Comparable<MechanismId> {

    /** The type in stream keys. */
    public static final String TYPE = "mechanism";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MechanismId {
        Identifier.check("mechanismId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(MechanismId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
