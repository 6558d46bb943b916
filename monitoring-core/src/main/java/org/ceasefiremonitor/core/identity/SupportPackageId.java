package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a package of support. */
public record SupportPackageId(@JsonValue String value) implements Identifier, Comparable<SupportPackageId> {

    /** The type in stream keys. */
    public static final String TYPE = "support";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SupportPackageId {
        Identifier.check("packageId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(SupportPackageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
