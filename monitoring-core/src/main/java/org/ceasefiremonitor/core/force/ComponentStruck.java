package org.ceasefiremonitor.core.force;

import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A component was struck.
 *
 * @param forceId the force
 * @param component which component
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.ComponentStruck")
public record ComponentStruck(ForceId forceId, Component component, String reason)
        implements ForceEvent, Correction {
}
