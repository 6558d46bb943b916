package org.ceasefiremonitor.core.force;

import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * How a contribution is assigned was corrected.
 *
 * @param forceId the force
 * @param contributionId the contribution
 * @param component which component
 * @param readinessDays days from the order until it can act; 0 to 365
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.AssignmentCorrected")
public record AssignmentCorrected(ForceId forceId, ContributionId contributionId, Component component, int readinessDays, String reason)
        implements ForceEvent, Correction {
}
