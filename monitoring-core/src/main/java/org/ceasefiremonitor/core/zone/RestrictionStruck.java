package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A restriction was struck that never was.
 *
 * @param zoneId        the zone
 * @param restrictionId the restriction
 * @param reason        why
 * @param marking       who may see the zone
 * @param decidedAt     when it was decided
 */
@EventType("zone.RestrictionStruck")
public record RestrictionStruck(ZoneId zoneId, String restrictionId, String reason, Marking marking, Instant decidedAt)
        implements ZoneDefinitionEvent, Correction {
}
