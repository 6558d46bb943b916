package org.ceasefiremonitor.core.verification.source;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes an incident from the track record of a source.
 *
 * @param sourceId the source of information
 * @param incidentId an incident of which it spoke
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes an incident from the track record of a source.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record StrikeOutcome(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The source of information.")
        SourceId sourceId,
        @JsonPropertyDescription("An incident of which it spoke.")
        IncidentId incidentId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements SourceCommand, Concerns {

    public StrikeOutcome {
        InvalidInput.required("sourceId", sourceId);
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return sourceId;
    }
}
