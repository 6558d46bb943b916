package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Reverses a merger: the incident goes on by itself, in the state that it had before.
 *
 * @param incidentId the incident
 * @param reason     why; 1 to 1,000 characters
 */
@JsonClassDescription("Reverses a merger: the incident goes on by itself, in the state that it had before.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record ReverseMerger(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("Why; 1 to 1,000 characters.")
        String reason) implements IncidentCommand, Concerns {

    public ReverseMerger {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.text("reason", reason, 1000);
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}
