package org.ceasefiremonitor.core.coordination.meeting;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was corrected when a joint meeting was held and who was there.
 *
 * @param meetingId the meeting
 * @param from since when it was held, UTC
 * @param until until when, UTC
 * @param attended who was there
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, whoever is invited and whoever runs the cell
 */
@EventType("meeting.HeldMeetingCorrected")
public record HeldMeetingCorrected(MeetingId meetingId, Instant from, Instant until, List<ParticipantId> attended, String reason, Instant at,
        Marking marking)
        implements MeetingEvent, Correction {

    public HeldMeetingCorrected {
        attended = List.copyOf(attended);
    }
}
