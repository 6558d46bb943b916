package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Begins the examination of an item by whoever has its custody.
 *
 * @param evidenceId the item of evidence
 * @param method     how it is examined; 1 to 1,000 characters
 */
@JsonClassDescription("Begins the examination of an item by whoever has its custody.")
@IssuedBy({Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR, Mandate.COMMISSION_MEMBER})
public record ExamineEvidence(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The item of evidence.")
        EvidenceId evidenceId,
        @JsonPropertyDescription("How it is examined; 1 to 1,000 characters.")
        String method) implements EvidenceCommand, Concerns {

    public ExamineEvidence {
        InvalidInput.required("evidenceId", evidenceId);
        InvalidInput.text("method", method, 1000);
    }

    @Override
    public Identifier concerned() {
        return evidenceId;
    }
}
