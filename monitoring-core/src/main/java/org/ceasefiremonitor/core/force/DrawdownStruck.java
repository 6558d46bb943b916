package org.ceasefiremonitor.core.force;

import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The drawdown was struck.
 *
 * @param forceId the force
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.DrawdownStruck")
public record DrawdownStruck(ForceId forceId, String reason)
        implements ForceEvent, Correction {
}
