package org.ceasefiremonitor.core.mechanism.contribution;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a contribution was corrected.
 *
 * @param contributionId the contribution
 * @param kind what is contributed
 * @param unit in what the quantity is counted; 1 to 40 characters
 * @param quantity how much, in the unit; 1 to 1,000,000,000
 * @param from since when it is available, UTC
 * @param until until when, UTC; absent if no end is foreseen
 * @param noticeDays days of notice with which it can be withdrawn; 0 to 3,650
 * @param note what else is said of it; 1 to 4,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@EventType("contribution.ContributionCorrected")
public record ContributionCorrected(ContributionId contributionId, ContributionKind kind, String unit, int quantity, Instant from,
        @Nullable Instant until, int noticeDays, @Nullable String note, String reason)
        implements ContributionEvent, Correction {
}
