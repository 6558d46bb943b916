package org.ceasefiremonitor.core.commission.remedy;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A remedy was served on the Party to which it is addressed.
 *
 * @param remedyId the remedy
 * @param at when
 * @param acknowledgeBy until when the Party is to acknowledge it
 * @param due until when it is to be done
 */
@EventType("remedy.RemedyNotified")
public record RemedyNotified(RemedyId remedyId, Instant at, Instant acknowledgeBy, Instant due)
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
        return List.of(new ClockSet(ClockKind.REMEDY_ACKNOWLEDGEMENT, acknowledgeBy), new ClockSet(ClockKind.REMEDY, due));
    }
}
