package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a joint meeting. */
public record MeetingId(@JsonValue String value) implements Identifier, Comparable<MeetingId> {

    /** The type in stream keys. */
    public static final String TYPE = "meeting";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {
        Identifier.check("meetingId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
