package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was reported how far a measure is carried out.
 *
 * @param commitmentId the commitment
 * @param measureId the measure
 * @param text what was done
 * @param complete whether it is carried out whole
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("commitment.ImplementationReported")
public record ImplementationReported(CommitmentId commitmentId, String measureId, String text, boolean complete, Instant at, Marking marking)
        implements CommitmentEvent {
}
