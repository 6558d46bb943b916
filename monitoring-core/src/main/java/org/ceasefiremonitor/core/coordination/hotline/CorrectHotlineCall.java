package org.ceasefiremonitor.core.coordination.hotline;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects what a call was about.
 *
 * @param callId the call
 * @param issue the issue that it is about: an id that all calls on it share
 * @param headline in a few words; 1 to 200 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what a call was about.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectHotlineCall(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The call.")
        HotlineCallId callId,
        @JsonPropertyDescription("The issue that it is about: an id that all calls on it share.")
        String issue,
        @JsonPropertyDescription("In a few words; 1 to 200 characters.")
        String headline,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements HotlineCommand, Concerns {

    public CorrectHotlineCall {
        InvalidInput.required("callId", callId);
        Identifier.check("issue", issue);
        InvalidInput.text("headline", headline, 200);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return callId;
    }
}
