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
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Opens an incident: something that happened, to which one or more reports speak. It is no judgement of what it was.
 *
 * @param incidentId  client-chosen id of the incident
 * @param agreementId the agreement by which it is judged
 * @param reports     the reports that speak to it, 1 to 50, recorded and not retracted
 * @param correlation version of the parameters by which the system brought them together; only the system states it
 */
@JsonClassDescription("Opens an incident: something that happened, to which one or more reports speak. It is no judgement of what it was.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR, Mandate.CLOCK})
public record OpenIncident(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("Client-chosen id of the incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("The agreement by which it is judged.")
        AgreementId agreementId,
        @JsonPropertyDescription("The reports that speak to it, 1 to 50, recorded and not retracted.")
        List<ViolationId> reports,
        @Nullable
        @JsonPropertyDescription("Version of the parameters by which the system brought them together; only the system states it.")
        String correlation) implements IncidentCommand, Creates {

    public OpenIncident {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("agreementId", agreementId);
        reports = NamedReports.check("reports", reports);
        InvalidInput.optionalText("correlation", correlation, 40);
    }

    /** An incident that a person opens. */
    public OpenIncident(IncidentId incidentId, AgreementId agreementId, List<ViolationId> reports) {
        this(incidentId, agreementId, reports, null);
    }

    @Override
    public Identifier created() {
        return incidentId;
    }
}
