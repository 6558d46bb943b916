package org.ceasefiremonitor.core.coordination.meeting;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a commitment that was recorded by mistake.
 *
 * @param meetingId the meeting
 * @param number number of the commitment in the meeting
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a commitment that was recorded by mistake.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record StrikeMeetingCommitment(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The meeting.")
        MeetingId meetingId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the commitment in the meeting.")
        int number,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements MeetingCommand, Concerns {

    public StrikeMeetingCommitment {
        InvalidInput.required("meetingId", meetingId);
        if (number < 1) {
            throw new InvalidInput("number", "must be 1 or more");
        }
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return meetingId;
    }
}
