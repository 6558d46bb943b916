package org.ceasefiremonitor.core.coordination.hotline;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The issue of a call was taken to a higher level.
 *
 * @param callId the call
 * @param to to whom, by function
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, both ends of the call and whoever runs the cell
 */
@EventType("hotline.HotlineEscalated")
public record HotlineEscalated(HotlineCallId callId, String to, String reason, Instant at, Marking marking)
        implements HotlineEvent, MovesClocks {

    @Override
    public String stated() {
        return reason;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.HOTLINE_ANSWER, reason));
    }
}
