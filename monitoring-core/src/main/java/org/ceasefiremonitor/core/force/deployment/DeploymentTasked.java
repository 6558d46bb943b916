package org.ceasefiremonitor.core.force.deployment;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What a deployment is there for has changed.
 *
 * @param deploymentId the deployment
 * @param tasking what it is there for; 1 to 2,000 characters
 * @param contributions contributions on which it rests, which are assigned to the force; at most 50
 * @param caveats national caveats of these contributions, which travel with the tasking; at most 5000
 * @param by participant whose representative recorded it
 * @param at when it was recorded, UTC
 * @param marking who may see it
 */
@EventType("deployment.DeploymentTasked")
public record DeploymentTasked(DeploymentId deploymentId, String tasking, List<ContributionId> contributions, List<CarriedCaveat> caveats,
        ParticipantId by, Instant at, Marking marking)
        implements DeploymentEvent {
}
