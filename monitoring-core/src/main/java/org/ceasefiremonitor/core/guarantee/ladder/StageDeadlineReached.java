package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The time for a stage ran out. Where it had run out before anybody could know, that is nobody's failure.
 *
 * @param ladderId the ladder
 * @param stage number of the stage
 * @param due when it was due, UTC
 * @param dueBeforeKnown whether it was due before that was known
 * @param at when, UTC
 * @param stageDue when the next stage is due, UTC; absent if none is
 * @param marking who may see it
 */
@EventType("ladder.StageDeadlineReached")
public record StageDeadlineReached(LadderId ladderId, int stage, Instant due, boolean dueBeforeKnown, Instant at, @Nullable Instant stageDue, Marking marking)
        implements LadderEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(stageDue == null ? new ClockMissed(ClockKind.RESPONSE_STAGE, dueBeforeKnown) : new ClockSet(ClockKind.RESPONSE_STAGE, stageDue));
    }
}
