package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Hands an item over to another person, who has its custody once it is accepted.
 *
 * @param evidenceId the item of evidence
 * @param to         participant for which the person acts
 * @param person     pseudonym of the person
 * @param reason     why; 1 to 1,000 characters
 */
@JsonClassDescription("Hands an item over to another person, who has its custody once it is accepted.")
@IssuedBy({Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR, Mandate.COMMISSION_MEMBER})
public record TransferCustody(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The item of evidence.")
        EvidenceId evidenceId,
        @JsonPropertyDescription("Participant for which the person acts.")
        ParticipantId to,
        @JsonPropertyDescription("Pseudonym of the person.")
        String person,
        @JsonPropertyDescription("Why; 1 to 1,000 characters.")
        String reason) implements EvidenceCommand, Concerns {

    public TransferCustody {
        InvalidInput.required("evidenceId", evidenceId);
        InvalidInput.required("to", to);
        Identifier.check("person", person);
        InvalidInput.text("reason", reason, 1000);
    }

    @Override
    public Identifier concerned() {
        return evidenceId;
    }
}
