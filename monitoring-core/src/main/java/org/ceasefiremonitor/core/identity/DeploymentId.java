package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a deployment of a multinational force. */
public record DeploymentId(@JsonValue String value) implements Identifier, Comparable<DeploymentId> {

    /** The type in stream keys. */
    public static final String TYPE = "deployment";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeploymentId {
        Identifier.check("deploymentId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(DeploymentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
