package org.ceasefiremonitor.core.coordination.meeting;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was corrected who committed itself to what in a joint meeting.
 *
 * @param meetingId the meeting
 * @param number number of the commitment in the meeting
 * @param by the participant that commits itself
 * @param text to what
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, whoever is invited and whoever runs the cell
 */
@EventType("meeting.MeetingCommitmentCorrected")
public record MeetingCommitmentCorrected(MeetingId meetingId, int number, ParticipantId by, String text, String reason, Instant at, Marking marking)
        implements MeetingEvent, Correction {
}
