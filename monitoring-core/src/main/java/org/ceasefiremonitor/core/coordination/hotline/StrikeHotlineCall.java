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
 * Strikes a call that was recorded by mistake.
 *
 * @param callId the call
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a call that was recorded by mistake.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record StrikeHotlineCall(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The call.")
        HotlineCallId callId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements HotlineCommand, Concerns {

    public StrikeHotlineCall {
        InvalidInput.required("callId", callId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return callId;
    }
}
