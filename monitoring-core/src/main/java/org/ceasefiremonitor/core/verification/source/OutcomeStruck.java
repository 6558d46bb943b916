package org.ceasefiremonitor.core.verification.source;

import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * An incident was struck from the track record of a source.
 *
 * @param sourceId the source of information
 * @param incidentId an incident of which it spoke
 * @param reason why; 1 to 2,000 characters
 */
@EventType("source.OutcomeStruck")
public record OutcomeStruck(SourceId sourceId, IncidentId incidentId, String reason)
        implements SourceEvent, Correction {
}
