package org.ceasefiremonitor.core.commission.remedy;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockExtended;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The time of the remedy was extended.
 *
 * @param remedyId the remedy
 * @param until until when
 * @param reason why; 1 to 2,000 characters
 */
@EventType("remedy.RemedyExtended")
public record RemedyExtended(RemedyId remedyId, Instant until, String reason)
        implements RemedyEvent, MovesClocks {

    @Override
    public Identifier subject() {
        return remedyId;
    }

    @Override
    public String stated() {
        return reason;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockExtended(ClockKind.REMEDY, until, reason));
    }
}
