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
 * Answers a request.
 *
 * @param requestId the request
 * @param text the answer; 1 to 8,000 characters
 */
@JsonClassDescription("Answers a request.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
@HumanDecision
public record AnswerRequest(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The request.")
        RequestId requestId,
        @JsonPropertyDescription("The answer; 1 to 8,000 characters.")
        String text) implements RequestCommand, Concerns {

    public AnswerRequest {
        InvalidInput.required("requestId", requestId);
        InvalidInput.text("text", text, 8000);
    }

    @Override
    public Identifier concerned() {
        return requestId;
    }
}
