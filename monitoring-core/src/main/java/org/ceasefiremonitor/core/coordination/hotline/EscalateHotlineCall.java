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
 * Takes the issue of a call to a higher level.
 *
 * @param callId the call
 * @param to to whom, by function; 1 to 200 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Takes the issue of a call to a higher level.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record EscalateHotlineCall(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The call.")
        HotlineCallId callId,
        @JsonPropertyDescription("To whom, by function; 1 to 200 characters.")
        String to,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements HotlineCommand, Concerns {

    public EscalateHotlineCall {
        InvalidInput.required("callId", callId);
        InvalidInput.text("to", to, 200);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return callId;
    }
}
