package org.ceasefiremonitor.core.coordination.request;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A request was answered.
 *
 * @param requestId the request
 * @param text the answer
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, the requester and whoever runs the cell
 */
@EventType("request.RequestAnswered")
public record RequestAnswered(RequestId requestId, String text, Instant at, Marking marking)
        implements RequestEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.COORDINATION_REQUEST));
    }
}
