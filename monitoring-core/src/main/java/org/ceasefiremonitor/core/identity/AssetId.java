package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a monitoring asset. */
public record AssetId(@JsonValue String value) implements Identifier, Comparable<AssetId> {

    /** The type in stream keys. */
    public static final String TYPE = "asset";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssetId {
        Identifier.check("assetId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(AssetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
