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
 * Records that nobody answered a call in time.
 *
 * @param callId the call
 */
@JsonClassDescription("Records that nobody answered a call in time.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissHotlineAnswer(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The call.")
        HotlineCallId callId) implements HotlineCommand, Concerns {

    public MissHotlineAnswer {
        InvalidInput.required("callId", callId);
    }

    @Override
    public Identifier concerned() {
        return callId;
    }
}
