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
 * Rejects a request.
 *
 * @param requestId the request
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Rejects a request.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
@HumanDecision
public record RejectRequest(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The request.")
        RequestId requestId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements RequestCommand, Concerns {

    public RejectRequest {
        InvalidInput.required("requestId", requestId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return requestId;
    }
}
