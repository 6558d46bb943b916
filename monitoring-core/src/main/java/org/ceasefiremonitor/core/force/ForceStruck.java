package org.ceasefiremonitor.core.force;

import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A force was struck.
 *
 * @param forceId the force
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.ForceStruck")
public record ForceStruck(ForceId forceId, String reason)
        implements ForceEvent, Correction {
}
