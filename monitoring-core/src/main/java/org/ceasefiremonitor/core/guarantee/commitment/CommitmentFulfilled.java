package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A commitment was fulfilled.
 *
 * @param commitmentId the commitment
 * @param statement what the guarantor says
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("commitment.CommitmentFulfilled")
public record CommitmentFulfilled(CommitmentId commitmentId, String statement, Instant at, Marking marking)
        implements CommitmentEvent {
}
