package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.identity.Sha256;

/**
 * A piece of evidence, exactly: which bytes, and where in the log they were recorded.
 *
 * @param sha256 SHA-256 of the evidence
 * @param position position of the log at which it was recorded, from 0
 */
public record EvidenceRef(
        @JsonPropertyDescription("SHA-256 of the evidence.")
        String sha256,
        @JsonProperty(value = "position", required = true)
        @JsonPropertyDescription("Position of the log at which it was recorded, from 0.")
        long position) {

    public EvidenceRef {
        Sha256.check("sha256", sha256);
    }
}
