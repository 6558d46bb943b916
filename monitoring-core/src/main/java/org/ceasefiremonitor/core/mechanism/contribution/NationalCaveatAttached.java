package org.ceasefiremonitor.core.mechanism.contribution;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A national caveat was attached to a contribution.
 *
 * @param contributionId the contribution
 * @param caveat for what it may not be used; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("contribution.NationalCaveatAttached")
public record NationalCaveatAttached(ContributionId contributionId, String caveat, Instant at)
        implements ContributionEvent {
}
