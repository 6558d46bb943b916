package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A redraw was struck that was never decided: the drawing before it holds on.
 *
 * @param zoneId    the zone
 * @param number    which drawing: 2 for that of the first redraw, one more with each
 * @param reason    why
 * @param marking   who may see the zone
 * @param decidedAt when it was decided
 */
@EventType("zone.RedrawStruck")
public record RedrawStruck(ZoneId zoneId, int number, String reason, Marking marking, Instant decidedAt)
        implements ZoneDefinitionEvent, Correction {
}
