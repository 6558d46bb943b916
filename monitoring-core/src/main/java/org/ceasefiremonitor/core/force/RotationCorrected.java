package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A rotation of a headquarters was corrected.
 *
 * @param forceId the force
 * @param number number in the order in which they were recorded, from 1; 1 to 1,000
 * @param seat where it has its seat; 1 to 200 characters
 * @param lead participant that leads it
 * @param from from when on it leads, UTC
 * @param until until when, UTC; absent if it leads until the next rotation begins
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.RotationCorrected")
public record RotationCorrected(ForceId forceId, int number, String seat, ParticipantId lead, Instant from, @Nullable Instant until, String reason)
        implements ForceEvent, Correction {
}
