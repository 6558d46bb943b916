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
 * Records that the party was reached.
 *
 * @param callId the call
 * @param person who answered, by function; 1 to 200 characters
 */
@JsonClassDescription("Records that the party was reached.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
public record ReachHotlineParty(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The call.")
        HotlineCallId callId,
        @JsonPropertyDescription("Who answered, by function; 1 to 200 characters.")
        String person) implements HotlineCommand, Concerns {

    public ReachHotlineParty {
        InvalidInput.required("callId", callId);
        InvalidInput.text("person", person, 200);
    }

    @Override
    public Identifier concerned() {
        return callId;
    }
}
