package org.ceasefiremonitor.core.coordination.request;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that the owner of a request works on it.
 *
 * @param requestId the request
 */
@JsonClassDescription("Records that the owner of a request works on it.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
public record StartRequest(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The request.")
        RequestId requestId) implements RequestCommand, Concerns {

    public StartRequest {
        InvalidInput.required("requestId", requestId);
    }

    @Override
    public Identifier concerned() {
        return requestId;
    }
}
