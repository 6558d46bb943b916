package org.ceasefiremonitor.core.verification.allegation;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An allegation is not about the incident that it was linked to.
 *
 * @param allegationId the allegation
 * @param incidentId the incident
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: always the accused Party and who filed it
 */
@EventType("allegation.AllegationUnlinked")
public record AllegationUnlinked(AllegationId allegationId, IncidentId incidentId, String reason, Instant at, Marking marking)
        implements AllegationEvent, Correction {
}
