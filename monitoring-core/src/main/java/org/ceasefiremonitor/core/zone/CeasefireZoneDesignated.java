package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;

/**
 * A zone was designated.
 *
 * @param zoneId        the zone
 * @param agreementId   the agreement under which it stands
 * @param name          what it is called
 * @param kind          what it is for
 * @param timeZone      IANA name of its local time
 * @param boundary      the area, drawing number 1
 * @param effectiveFrom from when it holds; may lie before it was decided
 * @param basis         the decision or consent on which it rests
 * @param marking       who may see the zone
 * @param decidedAt     when it was decided
 */
@EventType("zone.CeasefireZoneDesignated")
public record CeasefireZoneDesignated(
        ZoneId zoneId,
        AgreementId agreementId,
        String name,
        ZoneKind kind,
        String timeZone,
        Boundary boundary,
        Instant effectiveFrom,
        String basis,
        Marking marking,
        Instant decidedAt) implements ZoneDefinitionEvent {
}
