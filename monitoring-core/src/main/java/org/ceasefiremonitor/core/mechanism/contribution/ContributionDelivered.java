package org.ceasefiremonitor.core.mechanism.contribution;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A part of a contribution was delivered.
 *
 * @param contributionId the contribution
 * @param quantity how much was delivered, in the unit; 1 to 1,000,000,000
 * @param at when it was recorded, UTC
 */
@EventType("contribution.ContributionDelivered")
public record ContributionDelivered(ContributionId contributionId, int quantity, Instant at)
        implements ContributionEvent {
}
