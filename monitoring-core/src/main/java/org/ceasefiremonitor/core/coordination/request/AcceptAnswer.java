package org.ceasefiremonitor.core.coordination.request;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Accepts the answer to a request, which ends it.
 *
 * @param requestId the request
 */
@JsonClassDescription("Accepts the answer to a request, which ends it.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.GUARANTOR_REP, Mandate.CONTRIBUTOR_REP, Mandate.PARTY_LIAISON, Mandate.FORCE_COMMANDER, Mandate.MONITOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record AcceptAnswer(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The request.")
        RequestId requestId) implements RequestCommand, Concerns {

    public AcceptAnswer {
        InvalidInput.required("requestId", requestId);
    }

    @Override
    public Identifier concerned() {
        return requestId;
    }
}
