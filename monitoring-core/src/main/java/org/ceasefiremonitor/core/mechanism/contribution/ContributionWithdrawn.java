package org.ceasefiremonitor.core.mechanism.contribution;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A contribution was withdrawn.
 *
 * @param contributionId the contribution
 * @param noticeDays days of notice that are given; 0 to 3,650
 * @param effectiveAt from when on it is gone, UTC
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("contribution.ContributionWithdrawn")
public record ContributionWithdrawn(ContributionId contributionId, int noticeDays, Instant effectiveAt, String reason, Instant at)
        implements ContributionEvent {

    @Override
    public String stated() {
        return reason;
    }
}
