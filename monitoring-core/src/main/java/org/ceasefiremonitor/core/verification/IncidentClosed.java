package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An incident was closed.
 *
 * @param incidentId the incident
 * @param reason     why
 * @param at         when
 * @param marking    who may see it: whoever may see each of its reports
 */
@EventType("verification.IncidentClosed")
public record IncidentClosed(IncidentId incidentId, String reason, Instant at, Marking marking)
        implements IncidentEvent {

    @Override
    public String stated() {
        return reason;
    }
}
