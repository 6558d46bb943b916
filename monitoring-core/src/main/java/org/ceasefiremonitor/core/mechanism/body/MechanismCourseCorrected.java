package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * It was corrected where a mechanism stands.
 *
 * @param mechanismId the mechanism
 * @param state where it stands: ESTABLISHED, ACTIVE, SUSPENDED or ENDED
 * @param activeFrom since when it was active, UTC; absent if it never was
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("mechanism.MechanismCourseCorrected")
public record MechanismCourseCorrected(MechanismId mechanismId, MechanismStanding.State state, @Nullable Instant activeFrom, String reason,
        Instant at)
        implements MechanismEvent, Correction {
}
