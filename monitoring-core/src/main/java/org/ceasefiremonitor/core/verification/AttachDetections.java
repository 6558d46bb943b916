package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Attaches detections of a machine to an incident to which they speak; they may speak to others too.
 *
 * @param incidentId  the incident
 * @param detections  detections of one batch that is recorded
 * @param correlation version of the parameters by which the system brought them there; only the system states it
 */
@JsonClassDescription("Attaches detections of a machine to an incident to which they speak; they may speak to others too.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR, Mandate.CLOCK})
public record AttachDetections(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("Detections of one batch that is recorded.")
        NamedDetections detections,
        @Nullable
        @JsonPropertyDescription("Version of the parameters by which the system brought them there; only the system states it.")
        String correlation) implements IncidentCommand, Concerns {

    public AttachDetections {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("detections", detections);
        InvalidInput.optionalText("correlation", correlation, 40);
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}
