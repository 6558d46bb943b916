package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A guarantor decided on no measures in time.
 *
 * @param commitmentId the commitment
 * @param due until when it was to, UTC
 * @param dueBeforeKnown whether that was past already when it was laid down, so that the guarantor did not fail
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("commitment.CommitmentMeasuresMissed")
public record CommitmentMeasuresMissed(CommitmentId commitmentId, Instant due, boolean dueBeforeKnown, Instant at, Marking marking)
        implements CommitmentEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(ClockKind.COMMITMENT_MEASURES, dueBeforeKnown));
    }
}
