package org.ceasefiremonitor.core.commission.remedy;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The Party acknowledged the remedy.
 *
 * @param remedyId the remedy
 * @param at when
 */
@EventType("remedy.RemedyAcknowledged")
public record RemedyAcknowledged(RemedyId remedyId, Instant at)
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
        return List.of(new ClockMet(ClockKind.REMEDY_ACKNOWLEDGEMENT));
    }
}
