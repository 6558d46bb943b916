package org.ceasefiremonitor.core.force.deployment;

import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A deployment was struck.
 *
 * @param deploymentId the deployment
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("deployment.DeploymentStruck")
public record DeploymentStruck(DeploymentId deploymentId, String reason, Marking marking)
        implements DeploymentEvent, Correction {
}
