package org.ceasefiremonitor.core.coordination.meeting;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockExtended;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The time for a commitment was put off.
 *
 * @param meetingId the meeting
 * @param number number of the commitment in the meeting
 * @param due by when, UTC
 * @param reason why
 * @param nextDue when the next commitment of the meeting is due that is open, UTC
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, whoever is invited and whoever runs the cell
 */
@EventType("meeting.MeetingCommitmentExtended")
public record MeetingCommitmentExtended(MeetingId meetingId, int number, Instant due, String reason, Instant nextDue, Instant at, Marking marking)
        implements MeetingEvent, MovesClocks {

    @Override
    public String stated() {
        return reason;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockExtended(ClockKind.MEETING_COMMITMENT, nextDue, reason));
    }
}
