package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A zone was suspended.
 *
 * @param zoneId    the zone
 * @param reason    why
 * @param marking   who may see the zone
 * @param decidedAt when it was decided and took effect
 */
@EventType("zone.ZoneSuspended")
public record ZoneSuspended(
        ZoneId zoneId,
        String reason,
        Marking marking,
        Instant decidedAt) implements ZoneDefinitionEvent {

    @Override
    public String stated() {
        return reason;
    }
}
