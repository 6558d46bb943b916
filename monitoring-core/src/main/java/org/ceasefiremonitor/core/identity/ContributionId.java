package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a contribution. */
public record ContributionId(@JsonValue String value) implements Identifier, Comparable<ContributionId> {

    /** The type in stream keys. */
    public static final String TYPE = "contribution";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContributionId {
        Identifier.check("contributionId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(ContributionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
