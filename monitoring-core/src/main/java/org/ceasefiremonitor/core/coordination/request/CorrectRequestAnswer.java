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
 * Corrects the answer to a request.
 *
 * @param requestId the request
 * @param text the answer; 1 to 8,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects the answer to a request.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
@HumanDecision
public record CorrectRequestAnswer(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The request.")
        RequestId requestId,
        @JsonPropertyDescription("The answer; 1 to 8,000 characters.")
        String text,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements RequestCommand, Concerns {

    public CorrectRequestAnswer {
        InvalidInput.required("requestId", requestId);
        InvalidInput.text("text", text, 8000);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return requestId;
    }
}
