package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a recommendation. */
public record RecommendationId(@JsonValue String value) implements Identifier, Comparable<RecommendationId> {

    /** The type in stream keys. */
    public static final String TYPE = "recommendation";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecommendationId {
        Identifier.check("recommendationId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(RecommendationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
