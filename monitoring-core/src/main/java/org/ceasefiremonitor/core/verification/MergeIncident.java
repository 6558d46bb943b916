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
 * Merges an incident into another that is the same thing. Both keep their reports, and it can be reversed.
 *
 * @param incidentId the incident
 * @param into       the incident that goes on
 * @param reason     why; 1 to 1,000 characters
 */
@JsonClassDescription("Merges an incident into another that is the same thing. Both keep their reports, and it can be reversed.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record MergeIncident(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("The incident that goes on.")
        IncidentId into,
        @JsonPropertyDescription("Why; 1 to 1,000 characters.")
        String reason) implements IncidentCommand, Concerns {

    public MergeIncident {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("into", into);
        if (into.equals(incidentId)) {
            throw new InvalidInput("into", "must be another incident");
        }
        InvalidInput.text("reason", reason, 1000);
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}
