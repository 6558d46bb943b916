package org.ceasefiremonitor.core.coordination.request;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The answer to a request was returned, and it is worked on until another time.
 *
 * @param requestId the request
 * @param due by when it is due, UTC
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, the requester and whoever runs the cell
 */
@EventType("request.AnswerReturned")
public record AnswerReturned(RequestId requestId, Instant due, String reason, Instant at, Marking marking)
        implements RequestEvent, MovesClocks {

    @Override
    public String stated() {
        return reason;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.COORDINATION_REQUEST, due));
    }
}
