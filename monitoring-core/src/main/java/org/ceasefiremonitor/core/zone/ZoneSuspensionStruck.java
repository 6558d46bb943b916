package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A suspension of the zone was struck that never was, with its end.
 *
 * @param zoneId       the zone
 * @param recordedFrom which one: the beginning with which it is recorded now
 * @param reason       why
 * @param marking      who may see the zone
 * @param decidedAt    when it was decided
 */
@EventType("zone.ZoneSuspensionStruck")
public record ZoneSuspensionStruck(ZoneId zoneId, Instant recordedFrom, String reason, Marking marking, Instant decidedAt)
        implements ZoneDefinitionEvent, Correction {
}
