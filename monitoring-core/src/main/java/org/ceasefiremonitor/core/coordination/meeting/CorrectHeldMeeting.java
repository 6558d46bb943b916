package org.ceasefiremonitor.core.coordination.meeting;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
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
 * Corrects when a joint meeting was held and who was there.
 *
 * @param meetingId the meeting
 * @param from since when it was held, UTC
 * @param until until when, UTC
 * @param attended who was there; 2 to 50 participants
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects when a joint meeting was held and who was there.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectHeldMeeting(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The meeting.")
        MeetingId meetingId,
        @JsonPropertyDescription("Since when it was held, UTC.")
        Instant from,
        @JsonPropertyDescription("Until when, UTC.")
        Instant until,
        @JsonPropertyDescription("Who was there; 2 to 50 participants.")
        List<ParticipantId> attended,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements MeetingCommand, Concerns {

    public CorrectHeldMeeting {
        InvalidInput.required("meetingId", meetingId);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.instant("until", until);
        InvalidInput.required("attended", attended);
        attended = Agenda.participants("attended", attended);
        InvalidInput.text("reason", reason, 2000);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier concerned() {
        return meetingId;
    }
}
