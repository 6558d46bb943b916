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
import org.jspecify.annotations.Nullable;

/**
 * Records that the kept bytes of an item are not those that were sealed: issued by the node that read them.
 *
 * @param evidenceId the item of evidence
 * @param found      SHA-256 of what was found instead: 64 hexadecimal digits in lower case; absent if there was nothing
 * @param foundSize  number of bytes found, from 0 on; 0 if there was nothing
 */
@JsonClassDescription("Records that the kept bytes of an item are not those that were sealed: issued by the node that read them.")
@IssuedBy(Mandate.CLOCK)
public record RaiseIntegrityAlarm(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The item of evidence.")
        EvidenceId evidenceId,
        @Nullable
        @JsonPropertyDescription("SHA-256 of what was found instead: 64 hexadecimal digits in lower case; absent if there was nothing.")
        String found,
        @JsonPropertyDescription("Number of bytes found, from 0 on; 0 if there was nothing.")
        long foundSize) implements EvidenceCommand, Concerns {

    public RaiseIntegrityAlarm {
        InvalidInput.required("evidenceId", evidenceId);
        if (found != null) {
            Sha256.check("found", found);
        }
        if (foundSize < 0) {
            throw new InvalidInput("foundSize", "must not be negative, was " + foundSize);
        }
    }

    @Override
    public Identifier concerned() {
        return evidenceId;
    }
}
