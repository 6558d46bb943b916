package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a breach case. */
public record BreachCaseId(@JsonValue String value) implements Identifier, Comparable<BreachCaseId> {

    /** The type in stream keys. */
    public static final String TYPE = "case";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BreachCaseId {
        Identifier.check("breachCaseId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(BreachCaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
