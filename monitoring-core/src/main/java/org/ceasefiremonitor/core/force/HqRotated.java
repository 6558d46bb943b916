package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A headquarters of the force has another lead.
 *
 * @param forceId the force
 * @param headquarters name of the headquarters, in the form of an id
 * @param seat where it has its seat; 1 to 200 characters
 * @param lead participant that leads it
 * @param from from when on it leads, UTC
 * @param until until when, UTC; absent if it leads until the next rotation begins
 * @param at when it was recorded, UTC
 */
@EventType("force.HqRotated")
public record HqRotated(ForceId forceId, String headquarters, String seat, ParticipantId lead, Instant from, @Nullable Instant until, Instant at)
        implements ForceEvent {
}
