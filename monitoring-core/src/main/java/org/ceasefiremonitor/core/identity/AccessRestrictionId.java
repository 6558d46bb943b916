package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a restriction of access. */
public record AccessRestrictionId(@JsonValue String value) implements Identifier, Comparable<AccessRestrictionId> {

    /** The type in stream keys. */
    public static final String TYPE = "access-restriction";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessRestrictionId {
        Identifier.check("restrictionId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(AccessRestrictionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
