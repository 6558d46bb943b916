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
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Detaches a report from an incident to which it does not speak.
 *
 * @param incidentId  the incident
 * @param violationId the report
 * @param reason      why; 1 to 1,000 characters
 */
@JsonClassDescription("Detaches a report from an incident to which it does not speak.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record DetachReport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("The report.")
        ViolationId violationId,
        @JsonPropertyDescription("Why; 1 to 1,000 characters.")
        String reason) implements IncidentCommand, Concerns {

    public DetachReport {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("violationId", violationId);
        InvalidInput.text("reason", reason, 1000);
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}
