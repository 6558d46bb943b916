package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A ladder was struck that was started by mistake.
 *
 * @param ladderId the ladder
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("ladder.LadderStruck")
public record LadderStruck(LadderId ladderId, String reason, Instant at, Marking marking)
        implements LadderEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.RESPONSE_STAGE, reason), new ClockStopped(ClockKind.RESPONSE_CHECK, reason));
    }
}
