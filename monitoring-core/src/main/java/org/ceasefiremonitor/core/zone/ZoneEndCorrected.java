package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was corrected when the zone ended.
 *
 * @param zoneId    the zone
 * @param endedAt   when it ended; not in the future
 * @param reason    why
 * @param marking   who may see the zone
 * @param decidedAt when it was decided
 */
@EventType("zone.ZoneEndCorrected")
public record ZoneEndCorrected(ZoneId zoneId, Instant endedAt, String reason, Marking marking, Instant decidedAt)
        implements ZoneDefinitionEvent, Correction {
}
