package org.ceasefiremonitor.core.guarantee.determination;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The request was withdrawn.
 *
 * @param determinationId the determination
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("determination.DeterminationRequestWithdrawn")
public record DeterminationRequestWithdrawn(DeterminationId determinationId, String reason, Instant at, Marking marking)
        implements DeterminationEvent, MovesClocks {

    @Override
    public String stated() {
        return reason;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.EVIDENCE_PACK, reason), new ClockStopped(ClockKind.ARMED_ATTACK_CONSULTATION, reason));
    }
}
