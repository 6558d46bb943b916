package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An invocation was struck.
 *
 * @param commitmentId the commitment
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("commitment.InvocationStruck")
public record InvocationStruck(CommitmentId commitmentId, String reason, Instant at, Marking marking)
        implements CommitmentEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.COMMITMENT_POSITION, reason), new ClockStopped(ClockKind.COMMITMENT_MEASURES, reason));
    }
}
