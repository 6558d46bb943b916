package org.ceasefiremonitor.core.coordination.meeting;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that a joint meeting was held.
 *
 * @param meetingId the meeting
 * @param from since when it was held, UTC
 * @param until until when, UTC
 * @param attended who was there; 2 to 50 participants
 */
@JsonClassDescription("Records that a joint meeting was held.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
public record HoldMeeting(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The meeting.")
        MeetingId meetingId,
        @JsonPropertyDescription("Since when it was held, UTC.")
        Instant from,
        @JsonPropertyDescription("Until when, UTC.")
        Instant until,
        @JsonPropertyDescription("Who was there; 2 to 50 participants.")
        List<ParticipantId> attended) implements MeetingCommand, Concerns {

    public HoldMeeting {
        InvalidInput.required("meetingId", meetingId);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.instant("until", until);
        InvalidInput.required("attended", attended);
        attended = Agenda.participants("attended", attended);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier concerned() {
        return meetingId;
    }
}
