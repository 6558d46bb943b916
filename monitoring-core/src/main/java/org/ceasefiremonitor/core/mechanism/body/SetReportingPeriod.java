package org.ceasefiremonitor.core.mechanism.body;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Sets when a mechanism reports, or sets it anew.
 *
 * @param mechanismId the mechanism
 * @param period the period
 */
@JsonClassDescription("Sets when a mechanism reports, or sets it anew.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.REGISTRAR})
@HumanDecision
public record SetReportingPeriod(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mechanism.")
        MechanismId mechanismId,
        @JsonPropertyDescription("The period.")
        ReportingPeriod period) implements MechanismCommand, Concerns {

    public SetReportingPeriod {
        InvalidInput.required("mechanismId", mechanismId);
        InvalidInput.required("period", period);
    }

    @Override
    public Identifier concerned() {
        return mechanismId;
    }
}
