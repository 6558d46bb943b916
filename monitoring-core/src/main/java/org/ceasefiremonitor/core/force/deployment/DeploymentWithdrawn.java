package org.ceasefiremonitor.core.force.deployment;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A deployment was withdrawn.
 *
 * @param deploymentId the deployment
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 * @param marking who may see it
 */
@EventType("deployment.DeploymentWithdrawn")
public record DeploymentWithdrawn(DeploymentId deploymentId, String reason, Instant at, Marking marking)
        implements DeploymentEvent {

    @Override
    public String stated() {
        return reason;
    }
}
