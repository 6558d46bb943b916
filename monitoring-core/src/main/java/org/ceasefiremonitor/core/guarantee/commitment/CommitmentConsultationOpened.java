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
 * A guarantor opened its consultation on a commitment, which is its first position.
 *
 * @param commitmentId the commitment
 * @param statement what the guarantor says
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("commitment.CommitmentConsultationOpened")
public record CommitmentConsultationOpened(CommitmentId commitmentId, String statement, Instant at, Marking marking)
        implements CommitmentEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.COMMITMENT_POSITION));
    }
}
