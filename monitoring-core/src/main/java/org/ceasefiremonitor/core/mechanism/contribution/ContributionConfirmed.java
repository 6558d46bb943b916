package org.ceasefiremonitor.core.mechanism.contribution;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A contribution was confirmed.
 *
 * @param contributionId the contribution
 * @param domesticApproval act by which the contributor approved it at home; 1 to 400 characters
 * @param at when it was recorded, UTC
 */
@EventType("contribution.ContributionConfirmed")
public record ContributionConfirmed(ContributionId contributionId, String domesticApproval, Instant at)
        implements ContributionEvent {
}
