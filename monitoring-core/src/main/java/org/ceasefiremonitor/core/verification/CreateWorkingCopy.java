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
 * Records that a working copy of an item was made, so that the original stays untouched.
 *
 * @param evidenceId the item of evidence
 * @param sha256     SHA-256 of the copy: 64 hexadecimal digits in lower case; another one than the original's where the copy was enhanced or cut
 * @param purpose    what it was made for, and what was changed in it; 1 to 1,000 characters
 */
@JsonClassDescription("Records that a working copy of an item was made, so that the original stays untouched.")
@IssuedBy({Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR, Mandate.COMMISSION_MEMBER})
public record CreateWorkingCopy(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The item of evidence.")
        EvidenceId evidenceId,
        @JsonPropertyDescription("SHA-256 of the copy: 64 hexadecimal digits in lower case; another one than the original's where the copy was enhanced or cut.")
        String sha256,
        @JsonPropertyDescription("What it was made for, and what was changed in it; 1 to 1,000 characters.")
        String purpose) implements EvidenceCommand, Concerns {

    public CreateWorkingCopy {
        InvalidInput.required("evidenceId", evidenceId);
        Sha256.check("sha256", sha256);
        InvalidInput.text("purpose", purpose, 1000);
    }

    @Override
    public Identifier concerned() {
        return evidenceId;
    }
}
