package org.ceasefiremonitor.core.force.deployment;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was recorded how strong a deployment is.
 *
 * @param deploymentId the deployment
 * @param strengthLow least number of people; 0 to 100,000
 * @param strengthHigh greatest number of people; 0 to 100,000
 * @param at when it was recorded, UTC
 * @param marking who may see it
 */
@EventType("deployment.StrengthReported")
public record StrengthReported(DeploymentId deploymentId, int strengthLow, int strengthHigh, Instant at, Marking marking)
        implements DeploymentEvent {
}
