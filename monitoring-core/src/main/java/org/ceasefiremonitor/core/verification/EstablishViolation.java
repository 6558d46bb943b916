package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Establishes that a verified incident was contrary to a provision. This attributes it to nobody.
 *
 * @param incidentId  the incident
 * @param provisionId the provision of the incident's agreement, in force when the act began
 * @param severity    how severe it is; the rules propose, a person sets it
 * @param accused     the Party that is accused and will be heard; absent while none is
 * @param reason      why it is contrary to the provision and this severe; 1 to 1,000 characters
 */
@JsonClassDescription("Establishes that a verified incident was contrary to a provision. This attributes it to nobody.")
@IssuedBy(Mandate.CHIEF_MONITOR)
@HumanDecision
public record EstablishViolation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("The provision of the incident's agreement, in force when the act began.")
        String provisionId,
        @JsonPropertyDescription("How severe it is; the rules propose, a person sets it.")
        Severity severity,
        @Nullable
        @JsonPropertyDescription("The Party that is accused and will be heard; absent while none is.")
        ParticipantId accused,
        @JsonPropertyDescription("Why it is contrary to the provision and this severe; 1 to 1,000 characters.")
        String reason) implements IncidentCommand, Concerns {

    public EstablishViolation {
        InvalidInput.required("incidentId", incidentId);
        Identifier.check("provisionId", provisionId);
        InvalidInput.required("severity", severity);
        InvalidInput.text("reason", reason, 1000);
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}
