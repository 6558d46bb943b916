package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a verification mission. */
public record MissionId(@JsonValue String value) implements Identifier, Comparable<MissionId> {

    /** The type in stream keys. */
    public static final String TYPE = "mission";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MissionId {
        Identifier.check("missionId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(MissionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
