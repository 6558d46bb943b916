package org.ceasefiremonitor.core.mechanism.contribution;

import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A national caveat was struck.
 *
 * @param contributionId the contribution
 * @param number number of the caveat, from 1; 1 to 100
 * @param reason why; 1 to 2,000 characters
 */
@EventType("contribution.NationalCaveatStruck")
public record NationalCaveatStruck(ContributionId contributionId, int number, String reason)
        implements ContributionEvent, Correction {
}
