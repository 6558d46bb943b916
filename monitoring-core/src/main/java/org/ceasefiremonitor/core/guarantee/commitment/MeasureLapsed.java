package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A measure was dropped before it was carried out.
 *
 * @param commitmentId the commitment
 * @param measureId the measure
 * @param reason why
 * @param at when, UTC
 * @param measuresBy until when measures are to be decided on after all, UTC; absent where that time does not run
 * @param marking who may see it
 */
@EventType("commitment.MeasureLapsed")
public record MeasureLapsed(CommitmentId commitmentId, String measureId, String reason, Instant at, @Nullable Instant measuresBy, Marking marking)
        implements CommitmentEvent, MovesClocks {

    @Override
    public String stated() {
        return reason;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return measuresBy == null ? List.of() : List.of(new ClockSet(ClockKind.COMMITMENT_MEASURES, measuresBy));
    }
}
