package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was not confirmed in time whether the attack goes on.
 *
 * @param ladderId the ladder
 * @param due until when it was to be confirmed, UTC
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("ladder.ContinuationCheckMissed")
public record ContinuationCheckMissed(LadderId ladderId, Instant due, Instant at, Marking marking)
        implements LadderEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(ClockKind.RESPONSE_CHECK));
    }
}
