package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A figure about the force was corrected.
 *
 * @param forceId the force
 * @param number number in the order in which they were recorded, from 1; 1 to 1,000
 * @param figure what is counted; 1 to 200 characters
 * @param low least value claimed; 0 to 1,000,000,000,000
 * @param high greatest value claimed; 0 to 1,000,000,000,000
 * @param unit in what it is counted; 1 to 40 characters
 * @param source who claims it, and where; 1 to 500 characters
 * @param claimedAt when it was claimed, UTC
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.ForceFigureCorrected")
public record ForceFigureCorrected(ForceId forceId, int number, String figure, long low, long high, String unit, String source, Instant claimedAt,
        String reason)
        implements ForceEvent, Correction {
}
