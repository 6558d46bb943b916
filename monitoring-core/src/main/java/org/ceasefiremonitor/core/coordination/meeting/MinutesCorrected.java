package org.ceasefiremonitor.core.coordination.meeting;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was corrected where the minutes of a joint meeting are found.
 *
 * @param meetingId the meeting
 * @param reference where the minutes are found
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, whoever is invited and whoever runs the cell
 */
@EventType("meeting.MinutesCorrected")
public record MinutesCorrected(MeetingId meetingId, String reference, String reason, Instant at, Marking marking)
        implements MeetingEvent, Correction {
}
