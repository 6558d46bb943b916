package org.ceasefiremonitor.core.mechanism.contribution;

import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * How much of a contribution was delivered was corrected.
 *
 * @param contributionId the contribution
 * @param delivered how much was delivered in all, in the unit; 0 to 1,000,000,000
 * @param reason why; 1 to 2,000 characters
 */
@EventType("contribution.DeliveryCorrected")
public record DeliveryCorrected(ContributionId contributionId, int delivered, String reason)
        implements ContributionEvent, Correction {
}
