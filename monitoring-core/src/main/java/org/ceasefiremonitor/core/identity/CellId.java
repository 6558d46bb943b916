package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a coordination cell. */
public record CellId(@JsonValue String value) implements Identifier, Comparable<CellId> {

    /** The type in stream keys. */
    public static final String TYPE = "cell";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CellId {
        Identifier.check("cellId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(CellId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
