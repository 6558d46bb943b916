package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a request to a coordination cell. */
public record RequestId(@JsonValue String value) implements Identifier, Comparable<RequestId> {

    /** The type in stream keys. */
    public static final String TYPE = "request";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RequestId {
        Identifier.check("requestId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(RequestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
