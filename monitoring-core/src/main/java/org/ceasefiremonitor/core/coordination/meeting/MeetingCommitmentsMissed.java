package org.ceasefiremonitor.core.coordination.meeting;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * Commitments of a joint meeting were not kept in time.
 *
 * @param meetingId the meeting
 * @param numbers numbers of the commitments
 * @param nextDue when the next commitment of the meeting is due that is open, UTC; absent if none is
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, whoever is invited and whoever runs the cell
 */
@EventType("meeting.MeetingCommitmentsMissed")
public record MeetingCommitmentsMissed(MeetingId meetingId, List<Integer> numbers, @Nullable Instant nextDue, Instant at, Marking marking)
        implements MeetingEvent, MovesClocks {

    public MeetingCommitmentsMissed {
        numbers = List.copyOf(numbers);
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(nextDue == null ? new ClockMissed(ClockKind.MEETING_COMMITMENT) : new ClockSet(ClockKind.MEETING_COMMITMENT, nextDue));
    }
}
