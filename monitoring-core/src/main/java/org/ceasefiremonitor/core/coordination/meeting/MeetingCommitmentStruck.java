package org.ceasefiremonitor.core.coordination.meeting;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A commitment was struck that was recorded by mistake.
 *
 * @param meetingId the meeting
 * @param number number of the commitment in the meeting
 * @param reason why
 * @param nextDue when the next commitment of the meeting is due that is open, UTC; absent if none is
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, whoever is invited and whoever runs the cell
 */
@EventType("meeting.MeetingCommitmentStruck")
public record MeetingCommitmentStruck(MeetingId meetingId, int number, String reason, @Nullable Instant nextDue, Instant at, Marking marking)
        implements MeetingEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(nextDue == null ? new ClockStopped(ClockKind.MEETING_COMMITMENT, reason) : new ClockSet(ClockKind.MEETING_COMMITMENT, nextDue));
    }
}
