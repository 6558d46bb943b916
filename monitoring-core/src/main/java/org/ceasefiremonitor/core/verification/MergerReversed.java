package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A merger was reversed; the incident goes on in the state that it had before.
 *
 * @param incidentId the incident
 * @param reason     why
 * @param at         when
 * @param marking    who may see it: whoever may see each of its reports
 */
@EventType("verification.MergerReversed")
public record MergerReversed(IncidentId incidentId, String reason, Instant at, Marking marking)
        implements IncidentDefinitionEvent, Correction {
}
