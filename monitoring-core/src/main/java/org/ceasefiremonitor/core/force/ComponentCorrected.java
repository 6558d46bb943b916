package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * What is recorded of a component was corrected.
 *
 * @param forceId the force
 * @param component which component
 * @param strengthLow least number of people; 0 to 1,000,000
 * @param strengthHigh greatest number of people; 0 to 1,000,000
 * @param deployedAt when it was deployed; not in the future, UTC
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.ComponentCorrected")
public record ComponentCorrected(ForceId forceId, Component component, int strengthLow, int strengthHigh, Instant deployedAt, String reason)
        implements ForceEvent, Correction {
}
