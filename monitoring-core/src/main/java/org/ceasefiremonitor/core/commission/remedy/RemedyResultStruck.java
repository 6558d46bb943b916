package org.ceasefiremonitor.core.commission.remedy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A result was struck that was recorded by mistake; the remedy stands where it stood before it.
 *
 * @param remedyId the remedy
 * @param reason why; 1 to 2,000 characters
 * @param acknowledgeBy until when it is to be acknowledged again; absent where that time does not run on
 * @param due until when it is to be done again; absent where that time does not run on
 * @param verifyBy until when the claim is to be verified again; absent where that time does not run on
 * @param graceUntil until when it is not escalated again; absent where that time does not run on
 */
@EventType("remedy.RemedyResultStruck")
public record RemedyResultStruck(RemedyId remedyId, String reason, @Nullable Instant acknowledgeBy, @Nullable Instant due,
        @Nullable Instant verifyBy, @Nullable Instant graceUntil)
        implements RemedyEvent, Correction, MovesClocks {

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
        var moves = new ArrayList<ClockMove>();
        set(moves, ClockKind.REMEDY_ACKNOWLEDGEMENT, acknowledgeBy);
        set(moves, ClockKind.REMEDY, due);
        set(moves, ClockKind.REMEDY_VERIFICATION, verifyBy);
        set(moves, ClockKind.REMEDY_GRACE, graceUntil);
        return List.copyOf(moves);
    }

    private static void set(List<ClockMove> moves, ClockKind kind, @Nullable Instant until) {
        if (until != null) {
            moves.add(new ClockSet(kind, until));
        }
    }
}
