package org.ceasefiremonitor.core.coordination.meeting;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records where the minutes of a joint meeting are found.
 *
 * @param meetingId the meeting
 * @param reference where the minutes are found; 1 to 500 characters
 */
@JsonClassDescription("Records where the minutes of a joint meeting are found.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
public record RecordMinutes(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The meeting.")
        MeetingId meetingId,
        @JsonPropertyDescription("Where the minutes are found; 1 to 500 characters.")
        String reference) implements MeetingCommand, Concerns {

    public RecordMinutes {
        InvalidInput.required("meetingId", meetingId);
        InvalidInput.text("reference", reference, 500);
    }

    @Override
    public Identifier concerned() {
        return meetingId;
    }
}
