package org.ceasefiremonitor.core.coordination.hotline;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects when and who answered a call.
 *
 * @param callId the call
 * @param reachedAt when the party was reached, UTC
 * @param person who answered, by function; 1 to 200 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects when and who answered a call.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectHotlineAnswer(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The call.")
        HotlineCallId callId,
        @JsonPropertyDescription("When the party was reached, UTC.")
        Instant reachedAt,
        @JsonPropertyDescription("Who answered, by function; 1 to 200 characters.")
        String person,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements HotlineCommand, Concerns {

    public CorrectHotlineAnswer {
        InvalidInput.required("callId", callId);
        reachedAt = InvalidInput.instant("reachedAt", reachedAt);
        InvalidInput.text("person", person, 200);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return callId;
    }
}
