package org.ceasefiremonitor.core.mechanism.contribution;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A contribution was offered.
 *
 * @param contributionId the contribution
 * @param contributor participant that contributes
 * @param kind what is contributed
 * @param unit in what the quantity is counted; 1 to 40 characters
 * @param quantity how much, in the unit; 1 to 1,000,000,000
 * @param from since when it is available, UTC
 * @param until until when, UTC; absent if no end is foreseen
 * @param noticeDays days of notice with which it can be withdrawn; 0 to 3,650
 * @param note what else is said of it; 1 to 4,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("contribution.ContributionOffered")
public record ContributionOffered(ContributionId contributionId, ParticipantId contributor, ContributionKind kind, String unit, int quantity,
        Instant from, @Nullable Instant until, int noticeDays, @Nullable String note, Instant at)
        implements ContributionEvent {
}
