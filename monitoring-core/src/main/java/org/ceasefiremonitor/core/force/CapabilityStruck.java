package org.ceasefiremonitor.core.force;

import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A declaration of capability was struck.
 *
 * @param forceId the force
 * @param level which capability
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.CapabilityStruck")
public record CapabilityStruck(ForceId forceId, CapabilityLevel level, String reason)
        implements ForceEvent, Correction {
}
