package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A measure was dropped before it was carried out.
 *
 * @param commitmentId the commitment
 * @param measureId the measure
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("commitment.MeasureLapsed")
public record MeasureLapsed(CommitmentId commitmentId, String measureId, String reason, Instant at, Marking marking)
        implements CommitmentEvent {

    @Override
    public String stated() {
        return reason;
    }
}
