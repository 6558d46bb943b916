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
 * Corrects what a request says.
 *
 * @param requestId the request
 * @param kind what is asked for
 * @param headline in a few words; 1 to 200 characters
 * @param text what it says; 1 to 4,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what a request says.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.GUARANTOR_REP, Mandate.CONTRIBUTOR_REP, Mandate.PARTY_LIAISON, Mandate.FORCE_COMMANDER, Mandate.MONITOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectRequest(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The request.")
        RequestId requestId,
        @JsonPropertyDescription("What is asked for.")
        RequestKind kind,
        @JsonPropertyDescription("In a few words; 1 to 200 characters.")
        String headline,
        @JsonPropertyDescription("What it says; 1 to 4,000 characters.")
        String text,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements RequestCommand, Concerns {

    public CorrectRequest {
        InvalidInput.required("requestId", requestId);
        InvalidInput.required("kind", kind);
        InvalidInput.text("headline", headline, 200);
        InvalidInput.text("text", text, 4000);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return requestId;
    }
}
