package org.ceasefiremonitor.core.coordination.meeting;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A joint meeting was cancelled.
 *
 * @param meetingId the meeting
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, whoever is invited and whoever runs the cell
 */
@EventType("meeting.MeetingCancelled")
public record MeetingCancelled(MeetingId meetingId, String reason, Instant at, Marking marking)
        implements MeetingEvent {

    @Override
    public String stated() {
        return reason;
    }
}
