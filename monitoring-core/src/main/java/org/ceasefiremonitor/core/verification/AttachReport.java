package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Attaches a report to an incident to which it speaks; it may speak to others too.
 *
 * @param incidentId  the incident
 * @param violationId the report, recorded and not retracted
 * @param correlation version of the parameters by which the system brought it there; only the system states it
 */
@JsonClassDescription("Attaches a report to an incident to which it speaks; it may speak to others too.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR, Mandate.CLOCK})
public record AttachReport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("The report, recorded and not retracted.")
        ViolationId violationId,
        @Nullable
        @JsonPropertyDescription("Version of the parameters by which the system brought it there; only the system states it.")
        String correlation) implements IncidentCommand, Concerns {

    public AttachReport {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("violationId", violationId);
        InvalidInput.optionalText("correlation", correlation, 40);
    }

    /** A report that a person attaches. */
    public AttachReport(IncidentId incidentId, ViolationId violationId) {
        this(incidentId, violationId, null);
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}
