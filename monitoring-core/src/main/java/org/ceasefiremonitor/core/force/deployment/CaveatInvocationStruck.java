package org.ceasefiremonitor.core.force.deployment;

import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A record that a caveat forbids something was struck.
 *
 * @param deploymentId the deployment
 * @param number number of the record in the order in which they were made, from 1; 1 to 1,000
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("deployment.CaveatInvocationStruck")
public record CaveatInvocationStruck(DeploymentId deploymentId, int number, String reason, Marking marking)
        implements DeploymentEvent, Correction {
}
