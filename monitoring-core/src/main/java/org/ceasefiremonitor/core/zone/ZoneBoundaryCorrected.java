package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;

/**
 * An error in a drawing was corrected. Reports that were judged by the drawing stay as they are.
 *
 * @param zoneId    the zone
 * @param number    which drawing
 * @param boundary  the area as it should have been drawn
 * @param reason    why
 * @param marking   who may see the zone
 * @param decidedAt when it was decided
 */
@EventType("zone.ZoneBoundaryCorrected")
public record ZoneBoundaryCorrected(
        ZoneId zoneId,
        int number,
        Boundary boundary,
        String reason,
        Marking marking,
        Instant decidedAt) implements ZoneDefinitionEvent, Correction {
}
