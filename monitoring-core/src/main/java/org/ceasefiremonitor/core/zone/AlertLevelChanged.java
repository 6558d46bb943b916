package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.identity.AgreementId;
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
 * @param count        reported violations that the threshold counted
 * @param trigger      the report, correction or retraction that led to it; absent when time did
 * @param decidedAt    when it was decided; the windows ended then
 * @param reassessAt   earliest instant at which time alone could lower the level; absent at CALM
 * @param marking      who may see the event: those to whom the zone and the report that led to it are both shown
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
        Marking marking) implements AlertEvent {
}
