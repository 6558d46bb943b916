package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a violation. */
public record ViolationId(@JsonValue String value) implements Identifier, Comparable<ViolationId> {

    /** The type in stream keys. */
    public static final String TYPE = "violation";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ViolationId {
        Identifier.check("violationId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(ViolationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
