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
 * Records which commitments of a joint meeting were not kept in time.
 *
 * @param meetingId the meeting
 */
@JsonClassDescription("Records which commitments of a joint meeting were not kept in time.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissMeetingCommitments(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The meeting.")
        MeetingId meetingId) implements MeetingCommand, Concerns {

    public MissMeetingCommitments {
        InvalidInput.required("meetingId", meetingId);
    }

    @Override
    public Identifier concerned() {
        return meetingId;
    }
}
