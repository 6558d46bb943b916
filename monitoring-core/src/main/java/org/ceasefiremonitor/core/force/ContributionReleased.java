package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The assignment of a contribution has ended.
 *
 * @param forceId the force
 * @param contributionId the contribution
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("force.ContributionReleased")
public record ContributionReleased(ForceId forceId, ContributionId contributionId, String reason, Instant at)
        implements ForceEvent {

    @Override
    public String stated() {
        return reason;
    }
}
