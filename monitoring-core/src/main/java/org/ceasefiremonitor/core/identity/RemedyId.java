package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a remedy. */
public record RemedyId(@JsonValue String value) implements Identifier, Comparable<RemedyId> {

    /** The type in stream keys. */
    public static final String TYPE = "remedy";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RemedyId {
        Identifier.check("remedyId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(RemedyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
