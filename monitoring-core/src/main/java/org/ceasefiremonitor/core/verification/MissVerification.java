package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that a time of an incident's verification ran out.
 *
 * @param incidentId the incident
 * @param kind       what was waited for: the assignment of a verifier, or the result
 */
@JsonClassDescription("Records that a time of an incident's verification ran out.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissVerification(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("What was waited for: the assignment of a verifier, or the result.")
        ClockKind kind) implements IncidentCommand, Concerns {

    public MissVerification {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("kind", kind);
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}
