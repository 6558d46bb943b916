package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An incident was merged into another that is the same thing; both keep their reports.
 *
 * @param incidentId the incident
 * @param into       the incident that goes on
 * @param reason     why
 * @param at         when
 * @param marking    who may see it: whoever may see each of its reports
 */
@EventType("verification.IncidentMerged")
public record IncidentMerged(IncidentId incidentId, IncidentId into, String reason, Instant at, Marking marking)
        implements IncidentDefinitionEvent {

    @Override
    public String stated() {
        return reason;
    }
}
