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
 * Counts in the track record of a source what came of an incident of which it spoke.
 *
 * @param sourceId the source of information
 * @param incidentId an incident of which it spoke
 */
@JsonClassDescription("Counts in the track record of a source what came of an incident of which it spoke.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CountOutcome(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The source of information.")
        SourceId sourceId,
        @JsonPropertyDescription("An incident of which it spoke.")
        IncidentId incidentId) implements SourceCommand, Concerns {

    public CountOutcome {
        InvalidInput.required("sourceId", sourceId);
        InvalidInput.required("incidentId", incidentId);
    }

    @Override
    public Identifier concerned() {
        return sourceId;
    }
}
