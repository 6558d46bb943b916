package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A guarantor declined to act on a commitment.
 *
 * @param commitmentId the commitment
 * @param reasons why
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("commitment.CommitmentDeclined")
public record CommitmentDeclined(CommitmentId commitmentId, String reasons, Instant at, Marking marking)
        implements CommitmentEvent, MovesClocks {

    @Override
    public String stated() {
        return reasons;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.COMMITMENT_POSITION), new ClockMet(ClockKind.COMMITMENT_MEASURES));
    }
}
