package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * It was corrected from when until when the zone was suspended.
 *
 * @param zoneId       the zone
 * @param recordedFrom which one: the beginning with which it is recorded now
 * @param from         from when it was suspended in fact
 * @param until        when it was reinstated in fact; absent if it was not
 * @param reason       why
 * @param marking      who may see the zone
 * @param decidedAt    when it was decided
 */
@EventType("zone.ZoneSuspensionCorrected")
public record ZoneSuspensionCorrected(
        ZoneId zoneId,
        Instant recordedFrom,
        Instant from,
        @Nullable Instant until,
        String reason,
        Marking marking,
        Instant decidedAt) implements ZoneDefinitionEvent, Correction {
}
