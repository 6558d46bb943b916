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
 * A ladder that had been stood down was taken up again.
 *
 * @param ladderId the ladder
 * @param reason why
 * @param at when, UTC
 * @param checkBy until when it is to be confirmed whether the attack goes on, UTC
 * @param stageDue when the next stage is due whose time runs from here on, UTC; absent if none is
 * @param marking who may see it
 */
@EventType("ladder.LadderResumed")
public record LadderResumed(LadderId ladderId, String reason, Instant at, Instant checkBy, @Nullable Instant stageDue, Marking marking)
        implements LadderEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        var check = new ClockSet(ClockKind.RESPONSE_CHECK, checkBy);
        return stageDue == null ? List.of(check) : List.of(check, new ClockSet(ClockKind.RESPONSE_STAGE, stageDue));
    }
}
