package org.ceasefiremonitor.core.force;

import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A record of what a participant is to the force was struck.
 *
 * @param forceId the force
 * @param number number in the order in which they were recorded, from 1; 1 to 1,000
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.ForceSupportStruck")
public record ForceSupportStruck(ForceId forceId, int number, String reason)
        implements ForceEvent, Correction {
}
