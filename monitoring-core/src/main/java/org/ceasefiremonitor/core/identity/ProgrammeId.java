package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a programme of cooperation. */
public record ProgrammeId(@JsonValue String value) implements Identifier, Comparable<ProgrammeId> {

    /** The type in stream keys. */
    public static final String TYPE = "programme";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgrammeId {
        Identifier.check("programmeId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(ProgrammeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
