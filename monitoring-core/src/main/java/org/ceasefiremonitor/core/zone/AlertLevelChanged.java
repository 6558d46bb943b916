package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The alert level of a zone rose or fell.
 *
 * @param zoneId       the zone
 * @param from         level before
 * @param to           level from now on
 * @param threshold    id of the threshold that raised the level, that still holds the lower one, or else that ceased to hold the one
 *                     before; absent if the rules no longer know it
 * @param agreementId  the agreement whose alert rules were applied
 * @param rulesVersion version of the alert rules; absent when none are in force
 * @param count        violations that the threshold counted: reported ones, and those established on detections alone
 * @param trigger      the report, correction or retraction that led to it; absent when time or an incident did
 * @param decidedAt    when it was decided; the windows ended then
 * @param reassessAt   earliest instant at which time alone could lower the level; absent at CALM
 * @param marking      who may see the event: those to whom the zone and what led to it are both shown
 * @param incident     the incident, established on detections alone or fallen again, that led to it; absent otherwise
 */
@EventType("zone.AlertLevelChanged")
public record AlertLevelChanged(
        ZoneId zoneId,
        AlertLevel from,
        AlertLevel to,
        @Nullable String threshold,
        AgreementId agreementId,
        @Nullable Integer rulesVersion,
        long count,
        @Nullable ViolationId trigger,
        Instant decidedAt,
        @Nullable Instant reassessAt,
        Marking marking,
        @Nullable IncidentId incident) implements AlertEvent {
}
