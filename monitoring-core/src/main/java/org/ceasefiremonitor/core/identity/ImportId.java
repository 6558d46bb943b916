package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies an import of data. */
public record ImportId(@JsonValue String value) implements Identifier, Comparable<ImportId> {

    /** The type in stream keys. */
    public static final String TYPE = "import";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImportId {
        Identifier.check("importId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(ImportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
