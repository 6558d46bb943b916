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
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects who committed itself to what in a joint meeting.
 *
 * @param meetingId the meeting
 * @param number number of the commitment in the meeting
 * @param by the participant that commits itself
 * @param text to what; 1 to 2,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects who committed itself to what in a joint meeting.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectMeetingCommitment(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The meeting.")
        MeetingId meetingId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the commitment in the meeting.")
        int number,
        @JsonPropertyDescription("The participant that commits itself.")
        ParticipantId by,
        @JsonPropertyDescription("To what; 1 to 2,000 characters.")
        String text,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements MeetingCommand, Concerns {

    public CorrectMeetingCommitment {
        InvalidInput.required("meetingId", meetingId);
        if (number < 1) {
            throw new InvalidInput("number", "must be 1 or more");
        }
        InvalidInput.required("by", by);
        InvalidInput.text("text", text, 2000);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return meetingId;
    }
}
