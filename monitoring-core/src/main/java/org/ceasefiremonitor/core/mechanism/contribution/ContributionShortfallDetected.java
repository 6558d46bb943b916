package org.ceasefiremonitor.core.mechanism.contribution;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A contribution falls short of what was pledged.
 *
 * @param contributionId the contribution
 * @param missing how much is missing, in the unit; 1 to 1,000,000,000
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("contribution.ContributionShortfallDetected")
public record ContributionShortfallDetected(ContributionId contributionId, int missing, String reason, Instant at)
        implements ContributionEvent {

    @Override
    public String stated() {
        return reason;
    }
}
