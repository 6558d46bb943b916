package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a zone. */
public record ZoneId(@JsonValue String value) implements Identifier, Comparable<ZoneId> {

    /** The type in stream keys. */
    public static final String TYPE = "zone";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ZoneId {
        Identifier.check("zoneId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(ZoneId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
