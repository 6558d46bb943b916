package org.ceasefiremonitor.core.mechanism.contribution;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A contribution was pledged.
 *
 * @param contributionId the contribution
 * @param quantity how much is pledged, in the unit; 1 to 1,000,000,000
 * @param at when it was recorded, UTC
 */
@EventType("contribution.ContributionPledged")
public record ContributionPledged(ContributionId contributionId, int quantity, Instant at)
        implements ContributionEvent {
}
