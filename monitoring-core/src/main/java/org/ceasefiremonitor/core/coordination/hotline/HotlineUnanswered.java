package org.ceasefiremonitor.core.coordination.hotline;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * Nobody answered a call in time.
 *
 * @param callId the call
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, both ends of the call and whoever runs the cell
 */
@EventType("hotline.HotlineUnanswered")
public record HotlineUnanswered(HotlineCallId callId, Instant at, Marking marking)
        implements HotlineEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(ClockKind.HOTLINE_ANSWER));
    }
}
