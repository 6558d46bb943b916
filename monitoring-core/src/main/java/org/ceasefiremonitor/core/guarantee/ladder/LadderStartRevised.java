package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The start of a ladder was set anew. Times that run move with it; what was met or missed stays.
 *
 * @param ladderId the ladder
 * @param start the beginning of the earliest act in the trigger, which is t0 now
 * @param before what was t0 before
 * @param reason why
 * @param by who set it anew
 * @param at when, UTC
 * @param stageDue when the next stage is due whose time runs from here on, UTC; absent if none is
 * @param marking who may see it
 */
@EventType("ladder.LadderStartRevised")
public record LadderStartRevised(LadderId ladderId, LadderStart start, LadderStart before, String reason, ParticipantId by, Instant at,
        @Nullable Instant stageDue, Marking marking)
        implements LadderEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return stageDue == null ? List.of() : List.of(new ClockSet(ClockKind.RESPONSE_STAGE, stageDue));
    }
}
