package org.ceasefiremonitor.core.force.deployment;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A national caveat forbids something of the tasking.
 *
 * @param deploymentId the deployment
 * @param contributionId the contribution to which the caveat is attached
 * @param caveat for what the contribution may not be used; 1 to 2,000 characters
 * @param note what of the tasking it forbids; 1 to 2,000 characters
 * @param by participant whose representative recorded it
 * @param at when it was recorded, UTC
 * @param marking who may see it
 */
@EventType("deployment.CaveatInvoked")
public record CaveatInvoked(DeploymentId deploymentId, ContributionId contributionId, String caveat, String note, ParticipantId by, Instant at,
        Marking marking)
        implements DeploymentEvent {
}
