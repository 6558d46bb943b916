package org.ceasefiremonitor.core.coordination.meeting;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Puts the time for a commitment off.
 *
 * @param meetingId the meeting
 * @param number number of the commitment in the meeting
 * @param due by when, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Puts the time for a commitment off.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record ExtendMeetingCommitment(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The meeting.")
        MeetingId meetingId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the commitment in the meeting.")
        int number,
        @JsonPropertyDescription("By when, UTC.")
        Instant due,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements MeetingCommand, Concerns {

    public ExtendMeetingCommitment {
        InvalidInput.required("meetingId", meetingId);
        if (number < 1) {
            throw new InvalidInput("number", "must be 1 or more");
        }
        due = InvalidInput.instant("due", due);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return meetingId;
    }
}
