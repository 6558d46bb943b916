package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * It was rated how ready a contribution is.
 *
 * @param forceId the force
 * @param contributionId the contribution
 * @param readinessDays days from the order until it can act; 0 to 365
 * @param level how ready it is
 * @param basis on what that rests; 1 to 2,000 characters
 * @param by participant whose representative recorded it
 * @param at when it was recorded, UTC
 */
@EventType("force.ReadinessRated")
public record ReadinessRated(ForceId forceId, ContributionId contributionId, int readinessDays, ReadinessLevel level, String basis, ParticipantId by,
        Instant at)
        implements ForceEvent {
}
