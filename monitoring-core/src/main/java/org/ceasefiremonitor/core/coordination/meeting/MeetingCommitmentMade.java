package org.ceasefiremonitor.core.coordination.meeting;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A participant committed itself in a joint meeting.
 *
 * @param meetingId the meeting
 * @param number number of the commitment in the meeting
 * @param by the participant that commits itself
 * @param text to what
 * @param due by when, UTC
 * @param nextDue when the next commitment of the meeting is due that is open, UTC; absent if none is
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, whoever is invited and whoever runs the cell
 */
@EventType("meeting.MeetingCommitmentMade")
public record MeetingCommitmentMade(MeetingId meetingId, int number, ParticipantId by, String text, Instant due, @Nullable Instant nextDue,
        Instant at, Marking marking)
        implements MeetingEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return nextDue == null ? List.of() : List.of(new ClockSet(ClockKind.MEETING_COMMITMENT, nextDue));
    }
}
