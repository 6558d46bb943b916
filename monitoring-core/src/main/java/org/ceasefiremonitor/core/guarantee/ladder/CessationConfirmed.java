package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was confirmed that the attack has ceased. Only a warning that is still due is waited for.
 *
 * @param ladderId the ladder
 * @param ceasedAt since when, UTC
 * @param reasons why
 * @param by who confirmed it
 * @param at when, UTC
 * @param warningDue whether the time for the warning still runs
 * @param marking who may see it
 */
@EventType("ladder.CessationConfirmed")
public record CessationConfirmed(LadderId ladderId, Instant ceasedAt, String reasons, ParticipantId by, Instant at, boolean warningDue, Marking marking)
        implements LadderEvent, MovesClocks {

    @Override
    public String stated() {
        return reasons;
    }

    @Override
    public List<ClockMove> clockMoves() {
        var check = new ClockMet(ClockKind.RESPONSE_CHECK);
        return warningDue ? List.of(check) : List.of(check, new ClockStopped(ClockKind.RESPONSE_STAGE, reasons));
    }
}
