package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Withdraws an item that was recorded by mistake. It stays in the log and is relied on no more.
 *
 * @param evidenceId the item of evidence
 * @param reason     why; 1 to 1,000 characters
 */
@JsonClassDescription("Withdraws an item that was recorded by mistake. It stays in the log and is relied on no more.")
@IssuedBy(Mandate.CHIEF_MONITOR)
@HumanDecision
public record WithdrawEvidence(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The item of evidence.")
        EvidenceId evidenceId,
        @JsonPropertyDescription("Why; 1 to 1,000 characters.")
        String reason) implements EvidenceCommand, Concerns {

    public WithdrawEvidence {
        InvalidInput.required("evidenceId", evidenceId);
        InvalidInput.text("reason", reason, 1000);
    }

    @Override
    public Identifier concerned() {
        return evidenceId;
    }
}
