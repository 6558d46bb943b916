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
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Restricts who may see an item; who has its custody still may.
 *
 * @param evidenceId the item of evidence
 * @param marking    who may see it from now on
 * @param reason     why; 1 to 1,000 characters
 */
@JsonClassDescription("Restricts who may see an item; who has its custody still may.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record RestrictEvidence(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The item of evidence.")
        EvidenceId evidenceId,
        @JsonPropertyDescription("Who may see it from now on.")
        Marking marking,
        @JsonPropertyDescription("Why; 1 to 1,000 characters.")
        String reason) implements EvidenceCommand, Concerns {

    public RestrictEvidence {
        InvalidInput.required("evidenceId", evidenceId);
        marking = Marking.stated(InvalidInput.required("marking", marking));
        InvalidInput.text("reason", reason, 1000);
    }

    @Override
    public Identifier concerned() {
        return evidenceId;
    }
}
