package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies an agreement. */
public record AgreementId(@JsonValue String value) implements Identifier, Comparable<AgreementId> {

    /** The type in stream keys. */
    public static final String TYPE = "agreement";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgreementId {
        Identifier.check("agreementId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(AgreementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
