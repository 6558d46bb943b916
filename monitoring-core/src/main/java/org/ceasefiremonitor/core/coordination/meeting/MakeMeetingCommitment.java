package org.ceasefiremonitor.core.coordination.meeting;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
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
 * Records to what a participant committed itself in a joint meeting.
 *
 * @param meetingId the meeting
 * @param by the participant that commits itself
 * @param text to what; 1 to 2,000 characters
 * @param due by when, UTC
 */
@JsonClassDescription("Records to what a participant committed itself in a joint meeting.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR, Mandate.PARTY_LIAISON})
@HumanDecision
public record MakeMeetingCommitment(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The meeting.")
        MeetingId meetingId,
        @JsonPropertyDescription("The participant that commits itself.")
        ParticipantId by,
        @JsonPropertyDescription("To what; 1 to 2,000 characters.")
        String text,
        @JsonPropertyDescription("By when, UTC.")
        Instant due) implements MeetingCommand, Concerns {

    public MakeMeetingCommitment {
        InvalidInput.required("meetingId", meetingId);
        InvalidInput.required("by", by);
        InvalidInput.text("text", text, 2000);
        due = InvalidInput.instant("due", due);
    }

    @Override
    public Identifier concerned() {
        return meetingId;
    }
}
