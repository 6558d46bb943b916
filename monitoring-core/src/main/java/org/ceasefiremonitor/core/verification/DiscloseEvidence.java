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
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Discloses an item to a participant that could not see it.
 *
 * @param evidenceId the item of evidence
 * @param to         the participant
 * @param reason     why; 1 to 1,000 characters
 */
@JsonClassDescription("Discloses an item to a participant that could not see it.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record DiscloseEvidence(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The item of evidence.")
        EvidenceId evidenceId,
        @JsonPropertyDescription("The participant.")
        ParticipantId to,
        @JsonPropertyDescription("Why; 1 to 1,000 characters.")
        String reason) implements EvidenceCommand, Concerns {

    public DiscloseEvidence {
        InvalidInput.required("evidenceId", evidenceId);
        InvalidInput.required("to", to);
        InvalidInput.text("reason", reason, 1000);
    }

    @Override
    public Identifier concerned() {
        return evidenceId;
    }
}
