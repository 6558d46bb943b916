package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.ceasefiremonitor.core.rule.InvalidInput;

/** Identifies an item of evidence. It has not the form of a SHA-256 digest, which names bytes in the same place. */
public record EvidenceId(@JsonValue String value) implements Identifier, Comparable<EvidenceId> {

    /** The type in stream keys. */
    public static final String TYPE = "evidence";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EvidenceId {
        Identifier.check("evidenceId", value);
        if (Sha256.isOne(value.toLowerCase(Locale.ROOT))) {
            throw new InvalidInput("evidenceId", "must not have the form of a SHA-256 digest, by which bytes are named");
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
