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
 * Says that an incident does not hang together with another in that way.
 *
 * @param incidentId the incident
 * @param to the other incident
 * @param kind how it hangs together with the other
 * @param reason why; 1 to 1,000 characters
 */
@JsonClassDescription("Says that an incident does not hang together with another in that way.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record UnlinkIncidents(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("The other incident.")
        IncidentId to,
        @JsonPropertyDescription("How it hangs together with the other.")
        LinkKind kind,
        @JsonPropertyDescription("Why; 1 to 1,000 characters.")
        String reason) implements IncidentCommand, Concerns {

    public UnlinkIncidents {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("to", to);
        InvalidInput.required("kind", kind);
        InvalidInput.text("reason", reason, 1000);
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}
