package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A zone was struck that was never designated.
 *
 * @param zoneId    the zone
 * @param reason    why
 * @param marking   who may see the zone
 * @param decidedAt when it was decided
 */
@EventType("zone.ZoneStruck")
public record ZoneStruck(ZoneId zoneId, String reason, Marking marking, Instant decidedAt) implements ZoneDefinitionEvent, Correction {
}
