package org.ceasefiremonitor.core.coordination.meeting;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Plans a joint meeting.
 *
 * @param meetingId the meeting
 * @param cellId the cell that holds it
 * @param title its title; 1 to 200 characters
 * @param begins when it is to begin, UTC
 * @param invited who is invited; 2 to 50 participants
 * @param agenda what is on the agenda, in order; 1 to 50 items of up to 500 characters
 * @param marking who may see it beside whoever is invited and runs the cell; GREEN if absent
 */
@JsonClassDescription("Plans a joint meeting.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR})
public record PlanMeeting(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The meeting.")
        MeetingId meetingId,
        @JsonPropertyDescription("The cell that holds it.")
        CellId cellId,
        @JsonPropertyDescription("Its title; 1 to 200 characters.")
        String title,
        @JsonPropertyDescription("When it is to begin, UTC.")
        Instant begins,
        @JsonPropertyDescription("Who is invited; 2 to 50 participants.")
        List<ParticipantId> invited,
        @JsonPropertyDescription("What is on the agenda, in order; 1 to 50 items of up to 500 characters.")
        List<String> agenda,
        @Nullable
        @JsonPropertyDescription("Who may see it beside whoever is invited and runs the cell; GREEN if absent.")
        Marking marking) implements MeetingCommand, Creates {

    public PlanMeeting {
        InvalidInput.required("meetingId", meetingId);
        InvalidInput.required("cellId", cellId);
        InvalidInput.text("title", title, 200);
        begins = InvalidInput.instant("begins", begins);
        InvalidInput.required("invited", invited);
        invited = Agenda.participants("invited", invited);
        InvalidInput.required("agenda", agenda);
        agenda = Agenda.items(agenda);
        marking = Marking.stated(marking);
    }

    @Override
    public Identifier created() {
        return meetingId;
    }
}
