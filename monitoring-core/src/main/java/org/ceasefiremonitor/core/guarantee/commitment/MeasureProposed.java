package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A measure was proposed.
 *
 * @param commitmentId the commitment
 * @param measureId the measure
 * @param kind what kind of measure
 * @param act what is done
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("commitment.MeasureProposed")
public record MeasureProposed(CommitmentId commitmentId, String measureId, MeasureKind kind, String act, Instant at, Marking marking)
        implements CommitmentEvent {
}
