package org.ceasefiremonitor.core.coordination.request;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A request was raised with a coordination cell.
 *
 * @param requestId the request
 * @param cellId the cell
 * @param kind what is asked for
 * @param requester the participant that asks
 * @param headline in a few words
 * @param text what it says
 * @param due by when it is due, UTC
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, the requester and whoever runs the cell
 */
@EventType("request.RequestRaised")
public record RequestRaised(RequestId requestId, CellId cellId, RequestKind kind, ParticipantId requester, String headline, String text, Instant due,
        Instant at, Marking marking)
        implements RequestEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.COORDINATION_REQUEST, due));
    }
}
