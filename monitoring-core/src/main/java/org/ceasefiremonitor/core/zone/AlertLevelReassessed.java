package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The alert level of a zone was evaluated anew and stayed.
 *
 * @param zoneId     the zone
 * @param level      the level
 * @param trigger    the correction or retraction that led to it; absent when time, a person or an incident did
 * @param decidedAt  when it was decided
 * @param reassessAt earliest instant at which time alone could lower the level; absent at CALM
 * @param marking    who may see the event: those to whom the zone and what led to it are both shown
 * @param incident   the incident, weighed less or no more, that led to it; absent otherwise
 */
@EventType("zone.AlertLevelReassessed")
public record AlertLevelReassessed(
        ZoneId zoneId,
        AlertLevel level,
        @Nullable ViolationId trigger,
        Instant decidedAt,
        @Nullable Instant reassessAt,
        Marking marking,
        @Nullable IncidentId incident) implements AlertEvent {
}
