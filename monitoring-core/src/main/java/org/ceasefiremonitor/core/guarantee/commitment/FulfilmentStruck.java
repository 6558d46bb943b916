package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * That a commitment was fulfilled was struck.
 *
 * @param commitmentId the commitment
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("commitment.FulfilmentStruck")
public record FulfilmentStruck(CommitmentId commitmentId, String reason, Instant at, Marking marking)
        implements CommitmentEvent, Correction {
}
