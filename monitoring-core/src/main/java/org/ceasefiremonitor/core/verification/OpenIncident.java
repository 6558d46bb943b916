package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Opens an incident: something that happened, to which reports or detections speak. It is no judgement of what it was.
 *
 * @param incidentId  client-chosen id of the incident
 * @param agreementId the agreement by which it is judged
 * @param reports     the reports that speak to it, recorded and not retracted; none where detections are named
 * @param detections  detections that speak to it; at most 500, with the reports of 1 to 50 reports and batches; none if absent
 * @param correlation version of the parameters by which the system brought them together; only the system states it
 */
@JsonClassDescription("Opens an incident: something that happened, to which reports or detections speak. It is no judgement of what it was.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR, Mandate.CLOCK})
public record OpenIncident(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("Client-chosen id of the incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("The agreement by which it is judged.")
        AgreementId agreementId,
        @JsonPropertyDescription("The reports that speak to it, recorded and not retracted; none where detections are named.")
        List<ViolationId> reports,
        @Nullable
        @JsonPropertyDescription("Detections that speak to it; at most 500, and with the reports 1 to 50 reports and batches.")
        List<NamedDetections> detections,
        @Nullable
        @JsonPropertyDescription("Version of the parameters by which the system brought them together; only the system states it.")
        String correlation) implements IncidentCommand, Creates {

    public OpenIncident {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("agreementId", agreementId);
        detections = NamedBatches.check("detections", detections);
        reports = NamedReports.check("reports", reports, detections == null ? 0 : detections.size());
        InvalidInput.optionalText("correlation", correlation, 40);
    }

    /** An incident that a person opens for reports. */
    public OpenIncident(IncidentId incidentId, AgreementId agreementId, List<ViolationId> reports) {
        this(incidentId, agreementId, reports, null, null);
    }

    @Override
    public Identifier created() {
        return incidentId;
    }
}
