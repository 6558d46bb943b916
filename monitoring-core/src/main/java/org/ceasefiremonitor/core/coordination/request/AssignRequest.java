package org.ceasefiremonitor.core.coordination.request;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Gives a request to an owner, or to another one.
 *
 * @param requestId the request
 * @param owner the participant that is to see to it
 * @param person who in particular: pseudonym, never a name
 */
@JsonClassDescription("Gives a request to an owner, or to another one.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
@HumanDecision
public record AssignRequest(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The request.")
        RequestId requestId,
        @JsonPropertyDescription("The participant that is to see to it.")
        ParticipantId owner,
        @JsonPropertyDescription("Who in particular: pseudonym, never a name.")
        String person) implements RequestCommand, Concerns {

    public AssignRequest {
        InvalidInput.required("requestId", requestId);
        InvalidInput.required("owner", owner);
        Identifier.check("person", person);
    }

    @Override
    public Identifier concerned() {
        return requestId;
    }
}
