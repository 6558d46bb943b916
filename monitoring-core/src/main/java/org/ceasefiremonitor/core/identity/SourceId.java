package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a source of information. */
public record SourceId(@JsonValue String value) implements Identifier, Comparable<SourceId> {

    /** The type in stream keys. */
    public static final String TYPE = "source";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SourceId {
        Identifier.check("sourceId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
