package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What was recorded of the designation was corrected.
 *
 * @param zoneId        the zone
 * @param name          what it is called
 * @param kind          what it is for
 * @param timeZone      IANA time zone of its local time
 * @param effectiveFrom from when it holds in fact
 * @param basis         the decision or consent of the Parties on which it rests
 * @param reason        why
 * @param marking       who may see the zone
 * @param decidedAt     when it was decided
 */
@EventType("zone.DesignationCorrected")
public record DesignationCorrected(
        ZoneId zoneId,
        String name,
        ZoneKind kind,
        String timeZone,
        Instant effectiveFrom,
        String basis,
        String reason,
        Marking marking,
        Instant decidedAt) implements ZoneDefinitionEvent, Correction {
}
