package org.ceasefiremonitor.core.coordination.hotline;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records what was passed on in a call.
 *
 * @param callId the call
 * @param text what was passed on; 1 to 4,000 characters
 */
@JsonClassDescription("Records what was passed on in a call.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
public record PassHotlineMessage(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The call.")
        HotlineCallId callId,
        @JsonPropertyDescription("What was passed on; 1 to 4,000 characters.")
        String text) implements HotlineCommand, Concerns {

    public PassHotlineMessage {
        InvalidInput.required("callId", callId);
        InvalidInput.text("text", text, 4000);
    }

    @Override
    public Identifier concerned() {
        return callId;
    }
}
