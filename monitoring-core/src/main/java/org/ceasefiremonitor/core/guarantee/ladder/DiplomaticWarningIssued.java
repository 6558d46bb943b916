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
 * A Party was warned, which is the first stage of the response.
 *
 * @param ladderId the ladder
 * @param to the Party
 * @param text what it was warned of
 * @param by who warned it
 * @param at when, UTC
 * @param inTime whether the time for it had not run out
 * @param stageDue when the next stage is due whose time runs from here on, UTC; absent if none is
 * @param marking who may see it
 */
@EventType("ladder.DiplomaticWarningIssued")
public record DiplomaticWarningIssued(LadderId ladderId, ParticipantId to, String text, ParticipantId by, Instant at, boolean inTime,
        @Nullable Instant stageDue, Marking marking)
        implements LadderEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        if (!inTime) {
            return List.of();
        }
        return List.of(stageDue == null ? new ClockMet(ClockKind.RESPONSE_STAGE) : new ClockSet(ClockKind.RESPONSE_STAGE, stageDue));
    }
}
