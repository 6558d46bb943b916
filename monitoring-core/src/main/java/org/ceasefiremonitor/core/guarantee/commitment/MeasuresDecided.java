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
 * Measures were decided on.
 *
 * @param commitmentId the commitment
 * @param measures the measures
 * @param reasons why
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("commitment.MeasuresDecided")
public record MeasuresDecided(CommitmentId commitmentId, List<String> measures, String reasons, Instant at, Marking marking)
        implements CommitmentEvent, MovesClocks {

    public MeasuresDecided {
        measures = List.copyOf(measures);
    }

    @Override
    public String stated() {
        return reasons;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.COMMITMENT_POSITION), new ClockMet(ClockKind.COMMITMENT_MEASURES));
    }
}
