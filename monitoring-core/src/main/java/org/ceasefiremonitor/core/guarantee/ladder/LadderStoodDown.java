package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The response has ended.
 *
 * @param ladderId the ladder
 * @param reasons why
 * @param by who ended it
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("ladder.LadderStoodDown")
public record LadderStoodDown(LadderId ladderId, String reasons, ParticipantId by, Instant at, Marking marking)
        implements LadderEvent, MovesClocks {

    @Override
    public String stated() {
        return reasons;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.RESPONSE_STAGE, reasons), new ClockStopped(ClockKind.RESPONSE_CHECK, reasons));
    }
}
