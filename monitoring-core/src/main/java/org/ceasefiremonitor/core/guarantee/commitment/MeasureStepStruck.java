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
 * The latest step of a measure was struck.
 *
 * @param commitmentId the commitment
 * @param measureId the measure
 * @param reason why
 * @param at when, UTC
 * @param positionBy until when the guarantor takes its first position after all, UTC; absent where that time does not run
 * @param measuresBy until when measures are to be decided on after all, UTC; absent where that time does not run
 * @param marking who may see it
 */
@EventType("commitment.MeasureStepStruck")
public record MeasureStepStruck(CommitmentId commitmentId, String measureId, String reason, Instant at, @Nullable Instant positionBy,
        @Nullable Instant measuresBy, Marking marking)
        implements CommitmentEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return CommitmentStanding.reopening(positionBy, measuresBy);
    }
}
