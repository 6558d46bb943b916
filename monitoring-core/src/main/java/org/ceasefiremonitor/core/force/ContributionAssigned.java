package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A contribution was assigned to the force.
 *
 * @param forceId the force
 * @param contributionId the contribution
 * @param contributor participant that contributes
 * @param component which component
 * @param readinessDays days from the order until it can act; 0 to 365
 * @param at when it was recorded, UTC
 */
@EventType("force.ContributionAssigned")
public record ContributionAssigned(ForceId forceId, ContributionId contributionId, ParticipantId contributor, Component component, int readinessDays,
        Instant at)
        implements ForceEvent {
}
