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
 * Corrects what is planned of a joint meeting.
 *
 * @param meetingId the meeting
 * @param title its title; 1 to 200 characters
 * @param begins when it is to begin, UTC
 * @param invited who is invited; 2 to 50 participants
 * @param agenda what is on the agenda, in order; 1 to 50 items of up to 500 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is planned of a joint meeting.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectMeeting(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The meeting.")
        MeetingId meetingId,
        @JsonPropertyDescription("Its title; 1 to 200 characters.")
        String title,
        @JsonPropertyDescription("When it is to begin, UTC.")
        Instant begins,
        @JsonPropertyDescription("Who is invited; 2 to 50 participants.")
        List<ParticipantId> invited,
        @JsonPropertyDescription("What is on the agenda, in order; 1 to 50 items of up to 500 characters.")
        List<String> agenda,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements MeetingCommand, Concerns {

    public CorrectMeeting {
        InvalidInput.required("meetingId", meetingId);
        InvalidInput.text("title", title, 200);
        begins = InvalidInput.instant("begins", begins);
        InvalidInput.required("invited", invited);
        invited = Agenda.participants("invited", invited);
        InvalidInput.required("agenda", agenda);
        agenda = Agenda.items(agenda);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return meetingId;
    }
}
