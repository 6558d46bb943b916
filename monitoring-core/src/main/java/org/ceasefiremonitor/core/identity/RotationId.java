package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a rotation of the log to another key. */
public record RotationId(@JsonValue String value) implements Identifier {

    /** The type in stream keys. */
    public static final String TYPE = "rotation";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RotationId {
        Identifier.check("rotationId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String toString() {
        return key();
    }
}
