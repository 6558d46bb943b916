package org.ceasefiremonitor.core.verification.allegation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Says which incident an allegation is about.
 *
 * @param allegationId the allegation
 * @param incidentId the incident, under the same agreement
 * @param reason why; 1 to 4,000 characters
 */
@JsonClassDescription("Says which incident an allegation is about.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.ANALYST})
@HumanDecision
public record LinkAllegation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The allegation.")
        AllegationId allegationId,
        @JsonPropertyDescription("The incident, under the same agreement.")
        IncidentId incidentId,
        @JsonPropertyDescription("Why; 1 to 4,000 characters.")
        String reason) implements AllegationCommand, Concerns {

    public LinkAllegation {
        InvalidInput.required("allegationId", allegationId);
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.text("reason", reason, 4000);
    }

    @Override
    public Identifier concerned() {
        return allegationId;
    }
}
