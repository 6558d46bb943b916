package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.Sha256;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Seals an item: fixes what its bytes are. Whoever collected it has its custody from then on.
 *
 * @param evidenceId the item of evidence
 * @param sha256     SHA-256 of its bytes: 64 hexadecimal digits in lower case
 * @param size       number of its bytes, from 0 on
 * @param mediaType  what kind of bytes they are, for example image/jpeg; 3 to 100 characters
 */
@JsonClassDescription("Seals an item: fixes what its bytes are. Whoever collected it has its custody from then on.")
@IssuedBy({Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR})
public record SealEvidence(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The item of evidence.")
        EvidenceId evidenceId,
        @JsonPropertyDescription("SHA-256 of its bytes: 64 hexadecimal digits in lower case.")
        String sha256,
        @JsonPropertyDescription("Number of its bytes, from 0 on.")
        long size,
        @JsonPropertyDescription("What kind of bytes they are, for example image/jpeg; 3 to 100 characters.")
        String mediaType) implements EvidenceCommand, Concerns {

    public SealEvidence {
        InvalidInput.required("evidenceId", evidenceId);
        Sha256.check("sha256", sha256);
        if (size < 0) {
            throw new InvalidInput("size", "must not be negative, was " + size);
        }
        if (!InvalidInput.required("mediaType", mediaType).matches("[a-z]{1,20}/[A-Za-z0-9.+-]{1,79}")) {
            throw new InvalidInput("mediaType", "must be a media type such as image/jpeg, at most 100 characters");
        }
    }

    @Override
    public Identifier concerned() {
        return evidenceId;
    }
}
