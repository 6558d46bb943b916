package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * That a commitment was declined was struck; it is waited for again.
 *
 * @param commitmentId the commitment
 * @param reason why
 * @param at when, UTC
 * @param positionBy until when the guarantor takes its first position after all, UTC; absent where that time does not run
 * @param measuresBy until when measures are to be decided on after all, UTC; absent where that time does not run
 * @param marking who may see it
 */
@EventType("commitment.DeclineStruck")
public record DeclineStruck(CommitmentId commitmentId, String reason, Instant at, @Nullable Instant positionBy, @Nullable Instant measuresBy, Marking marking)
        implements CommitmentEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return CommitmentStanding.reopening(positionBy, measuresBy);
    }
}
