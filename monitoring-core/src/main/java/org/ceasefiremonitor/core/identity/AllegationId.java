package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies an allegation. */
public record AllegationId(@JsonValue String value) implements Identifier, Comparable<AllegationId> {

    /** The type in stream keys. */
    public static final String TYPE = "allegation";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AllegationId {
        Identifier.check("allegationId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(AllegationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
