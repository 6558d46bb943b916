package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * It was confirmed that the attack goes on.
 *
 * @param ladderId the ladder
 * @param incidents verified incidents that show it
 * @param until when the last act ended that shows it, UTC
 * @param reasons why
 * @param by who confirmed it
 * @param at when, UTC
 * @param checkBy until when it is to be confirmed again, UTC
 * @param stageDue when the next stage is due whose time runs from here on, UTC; absent if none is
 * @param marking who may see it
 */
@EventType("ladder.ContinuationConfirmed")
public record ContinuationConfirmed(LadderId ladderId, List<IncidentId> incidents, Instant until, String reasons, ParticipantId by, Instant at, Instant checkBy,
        @Nullable Instant stageDue, Marking marking)
        implements LadderEvent, MovesClocks {

    public ContinuationConfirmed {
        incidents = List.copyOf(incidents);
    }

    @Override
    public String stated() {
        return reasons;
    }

    @Override
    public List<ClockMove> clockMoves() {
        var check = new ClockSet(ClockKind.RESPONSE_CHECK, checkBy);
        return stageDue == null ? List.of(check) : List.of(check, new ClockSet(ClockKind.RESPONSE_STAGE, stageDue));
    }
}
