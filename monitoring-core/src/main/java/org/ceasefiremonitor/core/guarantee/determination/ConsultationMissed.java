package org.ceasefiremonitor.core.guarantee.determination;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The guarantors were not consulted in time.
 *
 * @param determinationId the determination
 * @param due until when they were to be, UTC
 * @param dueBeforeKnown whether that was past already when it was laid down, so that nobody failed
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("determination.ConsultationMissed")
public record ConsultationMissed(DeterminationId determinationId, Instant due, boolean dueBeforeKnown, Instant at, Marking marking)
        implements DeterminationEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(ClockKind.ARMED_ATTACK_CONSULTATION, dueBeforeKnown));
    }
}
