package org.ceasefiremonitor.core.coordination.meeting;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What is planned of a joint meeting was corrected.
 *
 * @param meetingId the meeting
 * @param title its title
 * @param begins when it is to begin, UTC
 * @param invited who is invited
 * @param agenda what is on the agenda, in order
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, whoever is invited and whoever runs the cell
 */
@EventType("meeting.MeetingCorrected")
public record MeetingCorrected(MeetingId meetingId, String title, Instant begins, List<ParticipantId> invited, List<String> agenda, String reason,
        Instant at, Marking marking)
        implements MeetingEvent, Correction {

    public MeetingCorrected {
        invited = List.copyOf(invited);
        agenda = List.copyOf(agenda);
    }
}
