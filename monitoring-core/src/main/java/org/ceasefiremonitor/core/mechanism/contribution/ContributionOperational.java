package org.ceasefiremonitor.core.mechanism.contribution;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A contribution serves the mechanism.
 *
 * @param contributionId the contribution
 * @param note what else is said of it; 1 to 4,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("contribution.ContributionOperational")
public record ContributionOperational(ContributionId contributionId, @Nullable String note, Instant at)
        implements ContributionEvent {
}
