package org.ceasefiremonitor.core.force.deployment;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A deployment has arrived.
 *
 * @param deploymentId the deployment
 * @param arrivedAt when it arrived; not in the future, UTC
 * @param at when it was recorded, UTC
 * @param marking who may see it
 */
@EventType("deployment.DeploymentArrived")
public record DeploymentArrived(DeploymentId deploymentId, Instant arrivedAt, Instant at, Marking marking)
        implements DeploymentEvent {
}
