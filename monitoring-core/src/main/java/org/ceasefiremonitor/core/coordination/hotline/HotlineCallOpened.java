package org.ceasefiremonitor.core.coordination.hotline;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A call over the hotline was opened.
 *
 * @param callId the call
 * @param cellId the cell
 * @param from the participant that calls
 * @param to the participant that is called
 * @param issue the issue that it is about: an id that all calls on it share
 * @param headline in a few words
 * @param about the thing that it is about, by type and id; absent if none
 * @param answerBy until when an answer is waited for, UTC
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, both ends of the call and whoever runs the cell
 */
@EventType("hotline.HotlineCallOpened")
public record HotlineCallOpened(HotlineCallId callId, CellId cellId, ParticipantId from, ParticipantId to, String issue, String headline,
        @Nullable String about, Instant answerBy, Instant at, Marking marking)
        implements HotlineEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.HOTLINE_ANSWER, answerBy));
    }
}
