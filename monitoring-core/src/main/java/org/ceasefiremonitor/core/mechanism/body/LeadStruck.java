package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A designation of a lead was struck.
 *
 * @param mechanismId the mechanism
 * @param recordedFrom since when it leads as recorded, UTC
 * @param reason why; 1 to 2,000 characters
 */
@EventType("mechanism.LeadStruck")
public record LeadStruck(MechanismId mechanismId, Instant recordedFrom, String reason)
        implements MechanismEvent, Correction {
}
