package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies an activity. */
public record ActivityId(@JsonValue String value) implements Identifier, Comparable<ActivityId> {

    /** The type in stream keys. */
    public static final String TYPE = "activity";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActivityId {
        Identifier.check("activityId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(ActivityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
