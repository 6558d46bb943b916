package org.ceasefiremonitor.core.coordination.request;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The latest result of a request was struck.
 *
 * @param requestId the request
 * @param due by when the request is due again, UTC; absent where no answer is waited for
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, the requester and whoever runs the cell
 */
@EventType("request.RequestResultStruck")
public record RequestResultStruck(RequestId requestId, @Nullable Instant due, String reason, Instant at, Marking marking)
        implements RequestEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return due == null ? List.of() : List.of(new ClockSet(ClockKind.COORDINATION_REQUEST, due));
    }
}
