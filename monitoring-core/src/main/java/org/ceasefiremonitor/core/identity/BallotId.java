package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a ballot of the special commission. */
public record BallotId(@JsonValue String value) implements Identifier, Comparable<BallotId> {

    /** The type in stream keys. */
    public static final String TYPE = "ballot";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BallotId {
        Identifier.check("ballotId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(BallotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
