package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the response was entered, by a decision of those who may take it.
 *
 * @param ladderId the ladder
 * @param stage number of the stage
 * @param authority the decision that it rests on
 * @param reasons why
 * @param by who recorded the decision
 * @param at when, UTC
 * @param inTime whether the time for it had not run out
 * @param stageDue when the next stage is due whose time runs from here on, UTC; absent if none is
 * @param marking who may see it
 */
@EventType("ladder.StageEntered")
public record StageEntered(LadderId ladderId, int stage, String authority, String reasons, ParticipantId by, Instant at, boolean inTime,
        @Nullable Instant stageDue, Marking marking)
        implements LadderEvent, MovesClocks {

    @Override
    public String stated() {
        return reasons;
    }

    @Override
    public List<ClockMove> clockMoves() {
        if (!inTime) {
            return List.of();
        }
        return List.of(stageDue == null ? new ClockMet(ClockKind.RESPONSE_STAGE) : new ClockSet(ClockKind.RESPONSE_STAGE, stageDue));
    }
}
