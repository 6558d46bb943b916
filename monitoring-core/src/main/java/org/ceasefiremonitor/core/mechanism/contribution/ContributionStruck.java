package org.ceasefiremonitor.core.mechanism.contribution;

import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A contribution that was recorded by mistake was struck.
 *
 * @param contributionId the contribution
 * @param reason why; 1 to 2,000 characters
 */
@EventType("contribution.ContributionStruck")
public record ContributionStruck(ContributionId contributionId, String reason)
        implements ContributionEvent, Correction {
}
