package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A violation that was established on machine detections alone, or fell again, changed what a zone counts.
 *
 * @param zoneId     the zone
 * @param incidentId the incident
 * @param before     what the zone counted for it until now; absent if nothing
 * @param counts     what it counts from now on; absent if nothing
 * @param marking    who may see the event: those to whom the zone and the incident are both shown
 * @param decidedAt  when it was decided
 */
@EventType("zone.IncidentWeighed")
public record IncidentWeighed(
        ZoneId zoneId,
        IncidentId incidentId,
        @Nullable EstablishedIncident before,
        @Nullable EstablishedIncident counts,
        Marking marking,
        Instant decidedAt) implements ZoneDirectoryEvent {

    @Override
    public Marking visibility() {
        return marking;
    }
}
