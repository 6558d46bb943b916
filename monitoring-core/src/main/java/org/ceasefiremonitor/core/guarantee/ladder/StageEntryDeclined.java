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
 * The entry into a stage was declined, for all or by one guarantor for itself.
 *
 * @param ladderId the ladder
 * @param stage number of the stage
 * @param forAll whether the stage is declined; else one guarantor declines it for itself
 * @param reasons why
 * @param by who declined it
 * @param at when, UTC
 * @param inTime whether the stage is declined in its time
 * @param stageDue when the next stage is due whose time runs from here on, UTC; absent if none is
 * @param marking who may see it
 */
@EventType("ladder.StageEntryDeclined")
public record StageEntryDeclined(LadderId ladderId, int stage, boolean forAll, String reasons, ParticipantId by, Instant at, boolean inTime,
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
