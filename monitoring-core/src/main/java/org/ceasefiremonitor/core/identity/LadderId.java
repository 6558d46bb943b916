package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a run of the response ladder. */
public record LadderId(@JsonValue String value) implements Identifier, Comparable<LadderId> {

    /** The type in stream keys. */
    public static final String TYPE = "ladder";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LadderId {
        Identifier.check("ladderId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(LadderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
