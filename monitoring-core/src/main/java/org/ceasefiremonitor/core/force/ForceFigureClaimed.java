package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A figure about the force was recorded as it is claimed.
 *
 * @param forceId the force
 * @param figure what is counted; 1 to 200 characters
 * @param low least value claimed; 0 to 1,000,000,000,000
 * @param high greatest value claimed; 0 to 1,000,000,000,000
 * @param unit in what it is counted; 1 to 40 characters
 * @param source who claims it, and where; 1 to 500 characters
 * @param claimedAt when it was claimed, UTC
 * @param by participant whose representative recorded it
 * @param at when it was recorded, UTC
 */
@EventType("force.ForceFigureClaimed")
public record ForceFigureClaimed(ForceId forceId, String figure, long low, long high, String unit, String source, Instant claimedAt, ParticipantId by,
        Instant at)
        implements ForceEvent {
}
