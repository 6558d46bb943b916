package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a special commission. */
public record CommissionId(@JsonValue String value) implements Identifier, Comparable<CommissionId> {

    /** The type in stream keys. */
    public static final String TYPE = "commission";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommissionId {
        Identifier.check("commissionId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(CommissionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
