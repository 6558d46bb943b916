package org.ceasefiremonitor.core.verification.allegation;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An allegation is true: a violation was established on the incident that it is about.
 *
 * @param allegationId the allegation
 * @param incidentId the incident
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: always the accused Party and who filed it
 */
@EventType("allegation.AllegationUpheld")
public record AllegationUpheld(AllegationId allegationId, IncidentId incidentId, String reason, Instant at, Marking marking)
        implements AllegationEvent {

    @Override
    public String stated() {
        return reason;
    }
}
