package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The decision on a stage was struck.
 *
 * @param ladderId the ladder
 * @param stage number of the stage
 * @param reason why
 * @param at when, UTC
 * @param stageDue when the next stage is due whose time runs from here on, UTC; absent if none is
 * @param marking who may see it
 */
@EventType("ladder.StageDecisionStruck")
public record StageDecisionStruck(LadderId ladderId, int stage, String reason, Instant at, @Nullable Instant stageDue, Marking marking)
        implements LadderEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return stageDue == null ? List.of() : List.of(new ClockSet(ClockKind.RESPONSE_STAGE, stageDue));
    }
}
