package org.ceasefiremonitor.core.coordination.request;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Puts the time for a request off.
 *
 * @param requestId the request
 * @param due by when it is due, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Puts the time for a request off.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
@HumanDecision
public record ExtendRequest(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The request.")
        RequestId requestId,
        @JsonPropertyDescription("By when it is due, UTC.")
        Instant due,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements RequestCommand, Concerns {

    public ExtendRequest {
        InvalidInput.required("requestId", requestId);
        due = InvalidInput.instant("due", due);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return requestId;
    }
}
