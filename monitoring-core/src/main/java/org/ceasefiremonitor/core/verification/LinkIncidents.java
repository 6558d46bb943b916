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
 * Says how an incident hangs together with another, under the same agreement.
 *
 * @param incidentId the incident
 * @param to the other incident
 * @param kind how it hangs together with the other
 * @param reason why; 1 to 1,000 characters
 */
@JsonClassDescription("Says how an incident hangs together with another, under the same agreement.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record LinkIncidents(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("The other incident.")
        IncidentId to,
        @JsonPropertyDescription("How it hangs together with the other.")
        LinkKind kind,
        @JsonPropertyDescription("Why; 1 to 1,000 characters.")
        String reason) implements IncidentCommand, Concerns {

    public LinkIncidents {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("to", to);
        InvalidInput.required("kind", kind);
        InvalidInput.text("reason", reason, 1000);
        if (incidentId.equals(to)) {
            throw new InvalidInput("to", "must be another incident");
        }
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}
