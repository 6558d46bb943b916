package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A component of the force is deployed.
 *
 * @param forceId the force
 * @param component which component
 * @param strengthLow least number of people; 0 to 1,000,000
 * @param strengthHigh greatest number of people; 0 to 1,000,000
 * @param deployedAt when it was deployed; not in the future, UTC
 * @param at when it was recorded, UTC
 */
@EventType("force.ComponentDeployed")
public record ComponentDeployed(ForceId forceId, Component component, int strengthLow, int strengthHigh, Instant deployedAt, Instant at)
        implements ForceEvent {
}
