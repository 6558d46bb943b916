package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A restriction of a zone ended.
 *
 * @param zoneId        the zone
 * @param restrictionId the restriction
 * @param reason        why
 * @param marking       who may see the zone
 * @param decidedAt     when it was decided and ended
 */
@EventType("zone.RestrictionLifted")
public record RestrictionLifted(
        ZoneId zoneId,
        String restrictionId,
        String reason,
        Marking marking,
        Instant decidedAt) implements ZoneDefinitionEvent {

    @Override
    public String stated() {
        return reason;
    }
}
