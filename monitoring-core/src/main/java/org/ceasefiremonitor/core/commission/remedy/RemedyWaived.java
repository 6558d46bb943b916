package org.ceasefiremonitor.core.commission.remedy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The remedy was waived.
 *
 * @param remedyId the remedy
 * @param reasons why; 1 to 8,000 characters
 * @param at when
 */
@EventType("remedy.RemedyWaived")
public record RemedyWaived(RemedyId remedyId, String reasons, Instant at)
        implements RemedyEvent, MovesClocks {

    @Override
    public Identifier subject() {
        return remedyId;
    }

    @Override
    public String stated() {
        return reasons;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return Stream.of(ClockKind.REMEDY_ACKNOWLEDGEMENT, ClockKind.REMEDY, ClockKind.REMEDY_GRACE,
                ClockKind.REMEDY_VERIFICATION).<ClockMove>map(kind -> new ClockStopped(kind, reasons)).toList();
    }
}
