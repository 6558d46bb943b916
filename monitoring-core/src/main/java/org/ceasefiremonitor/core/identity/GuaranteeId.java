package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a guarantee. */
public record GuaranteeId(@JsonValue String value) implements Identifier, Comparable<GuaranteeId> {

    /** The type in stream keys. */
    public static final String TYPE = "guarantee";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GuaranteeId {
        Identifier.check("guaranteeId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(GuaranteeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
