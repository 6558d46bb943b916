package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a call over the hotline. */
public record HotlineCallId(@JsonValue String value) implements Identifier, Comparable<HotlineCallId> {

    /** The type in stream keys. */
    public static final String TYPE = "hotline-call";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HotlineCallId {
        Identifier.check("callId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(HotlineCallId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
