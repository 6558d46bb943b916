package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies an incident. */
public record IncidentId(@JsonValue String value) implements Identifier, Comparable<IncidentId> {

    /** The type in stream keys. */
    public static final String TYPE = "incident";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IncidentId {
        Identifier.check("incidentId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(IncidentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
