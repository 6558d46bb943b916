package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An incident does not hang together with another in the way that was said.
 *
 * @param incidentId the incident
 * @param to the other incident
 * @param kind how it hangs together with the other
 * @param reason why
 * @param at when
 * @param marking who may see it: whoever may see each of its reports
 */
@EventType("verification.IncidentUnlinked")
public record IncidentUnlinked(IncidentId incidentId, IncidentId to, LinkKind kind, String reason, Instant at, Marking marking)
        implements IncidentEvent, Correction {
}
