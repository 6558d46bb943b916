package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was said how an incident hangs together with another.
 *
 * @param incidentId the incident
 * @param to the other incident
 * @param kind how it hangs together with the other
 * @param reason why
 * @param at when
 * @param marking who may see it: whoever may see each of its reports
 */
@EventType("verification.IncidentLinked")
public record IncidentLinked(IncidentId incidentId, IncidentId to, LinkKind kind, String reason, Instant at, Marking marking)
        implements IncidentEvent {

    @Override
    public String stated() {
        return reason;
    }
}
