package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a commitment of a guarantor that was invoked. */
public record CommitmentId(@JsonValue String value) implements Identifier, Comparable<CommitmentId> {

    /** The type in stream keys. */
    public static final String TYPE = "commitment";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommitmentId {
        Identifier.check("commitmentId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(CommitmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
