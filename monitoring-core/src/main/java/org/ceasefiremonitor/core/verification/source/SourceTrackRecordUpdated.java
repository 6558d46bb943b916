package org.ceasefiremonitor.core.verification.source;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.verification.Outcome;

/**
 * What came of an incident was counted in the track record of a source.
 *
 * @param sourceId the source of information
 * @param incidentId an incident of which it spoke
 * @param outcome what came of it
 * @param at when it was recorded, UTC
 */
@EventType("source.SourceTrackRecordUpdated")
public record SourceTrackRecordUpdated(SourceId sourceId, IncidentId incidentId, Outcome outcome, Instant at)
        implements SourceEvent {
}
