package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Assigns who is to find out whether an incident is true; replaces the one before.
 *
 * @param incidentId the incident
 * @param verifier   participant for which the person acts; holds a mandate of analyst, monitor or head of the mechanism
 * @param person     pseudonym of the person
 */
@JsonClassDescription("Assigns who is to find out whether an incident is true; replaces the one before.")
@IssuedBy(Mandate.CHIEF_MONITOR)
public record AssignVerifier(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("Participant for which the person acts; holds a mandate of analyst, monitor or head of the mechanism.")
        ParticipantId verifier,
        @JsonPropertyDescription("Pseudonym of the person.")
        String person) implements IncidentCommand, Concerns {

    public AssignVerifier {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("verifier", verifier);
        Identifier.check("person", person);
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}
