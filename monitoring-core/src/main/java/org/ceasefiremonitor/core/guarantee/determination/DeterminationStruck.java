package org.ceasefiremonitor.core.guarantee.determination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What was determined was struck; it is open again.
 *
 * @param determinationId the determination
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("determination.DeterminationStruck")
public record DeterminationStruck(DeterminationId determinationId, String reason, Instant at, Marking marking)
        implements DeterminationEvent, Correction {
}
