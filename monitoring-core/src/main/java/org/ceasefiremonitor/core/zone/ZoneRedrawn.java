package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;

/**
 * A zone was drawn anew.
 *
 * @param zoneId        the zone
 * @param number        number of the new drawing
 * @param boundary      the area
 * @param effectiveFrom from when it holds; not before it was decided
 * @param basis         the decision or consent on which it rests
 * @param marking       who may see the zone
 * @param decidedAt     when it was decided
 */
@EventType("zone.ZoneRedrawn")
public record ZoneRedrawn(
        ZoneId zoneId,
        int number,
        Boundary boundary,
        Instant effectiveFrom,
        String basis,
        Marking marking,
        Instant decidedAt) implements ZoneDefinitionEvent {
}
