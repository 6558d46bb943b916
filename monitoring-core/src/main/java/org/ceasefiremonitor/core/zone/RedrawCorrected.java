package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was corrected from when a redraw holds and on what it rests; one that had been struck stands again.
 *
 * @param zoneId        the zone
 * @param number        which drawing: 2 for that of the first redraw, one more with each
 * @param effectiveFrom from when it holds in fact
 * @param basis         the decision or consent of the Parties on which it rests
 * @param reason        why
 * @param marking       who may see the zone
 * @param decidedAt     when it was decided
 */
@EventType("zone.RedrawCorrected")
public record RedrawCorrected(
        ZoneId zoneId,
        int number,
        Instant effectiveFrom,
        String basis,
        String reason,
        Marking marking,
        Instant decidedAt) implements ZoneDefinitionEvent, Correction {
}
