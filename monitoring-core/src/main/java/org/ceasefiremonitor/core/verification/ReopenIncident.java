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
 * Reopens an incident: its result, and what was established on it, no longer stand. They stay in the log.
 *
 * @param incidentId the incident
 * @param reason     why; 1 to 1,000 characters
 */
@JsonClassDescription("Reopens an incident: its result, and what was established on it, no longer stand. They stay in the log.")
@IssuedBy(Mandate.CHIEF_MONITOR)
@HumanDecision
public record ReopenIncident(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("Why; 1 to 1,000 characters.")
        String reason) implements IncidentCommand, Concerns {

    public ReopenIncident {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.text("reason", reason, 1000);
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}
