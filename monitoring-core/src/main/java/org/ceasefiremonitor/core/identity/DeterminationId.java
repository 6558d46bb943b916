package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a determination of whether an armed attack took place. */
public record DeterminationId(@JsonValue String value) implements Identifier, Comparable<DeterminationId> {

    /** The type in stream keys. */
    public static final String TYPE = "determination";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeterminationId {
        Identifier.check("determinationId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(DeterminationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
