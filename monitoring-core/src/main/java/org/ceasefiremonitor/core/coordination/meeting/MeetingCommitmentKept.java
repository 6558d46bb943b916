package org.ceasefiremonitor.core.coordination.meeting;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A commitment was kept, in time or late.
 *
 * @param meetingId the meeting
 * @param number number of the commitment in the meeting
 * @param note how that is known
 * @param late whether it was kept after its time had run out
 * @param nextDue when the next commitment of the meeting is due that is open, UTC; absent if none is
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, whoever is invited and whoever runs the cell
 */
@EventType("meeting.MeetingCommitmentKept")
public record MeetingCommitmentKept(MeetingId meetingId, int number, String note, boolean late, @Nullable Instant nextDue, Instant at, Marking marking)
        implements MeetingEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(nextDue == null ? new ClockMet(ClockKind.MEETING_COMMITMENT) : new ClockSet(ClockKind.MEETING_COMMITMENT, nextDue));
    }
}
