package org.ceasefiremonitor.core.coordination.meeting;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A joint meeting was planned.
 *
 * @param meetingId the meeting
 * @param cellId the cell that holds it
 * @param title its title
 * @param begins when it is to begin, UTC
 * @param invited who is invited
 * @param agenda what is on the agenda, in order
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, whoever is invited and whoever runs the cell
 */
@EventType("meeting.MeetingPlanned")
public record MeetingPlanned(MeetingId meetingId, CellId cellId, String title, Instant begins, List<ParticipantId> invited, List<String> agenda,
        Instant at, Marking marking)
        implements MeetingEvent {

    public MeetingPlanned {
        invited = List.copyOf(invited);
        agenda = List.copyOf(agenda);
    }
}
