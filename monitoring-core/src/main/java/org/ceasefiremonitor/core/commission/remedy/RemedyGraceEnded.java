package org.ceasefiremonitor.core.commission.remedy;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The grace of the overdue remedy ran out; it can be escalated.
 *
 * @param remedyId the remedy
 * @param at when it was recorded
 */
@EventType("remedy.RemedyGraceEnded")
public record RemedyGraceEnded(RemedyId remedyId, Instant at)
        implements RemedyEvent, MovesClocks {

    @Override
    public Identifier subject() {
        return remedyId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(ClockKind.REMEDY_GRACE));
    }
}
