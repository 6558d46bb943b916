package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;

/**
 * Detections were attached to an incident.
 *
 * @param incidentId the incident
 * @param numbers    numbers, in their batch, of those that were attached now; at most 500
 * @param detections all detections of the batch that speak to the incident now
 * @param at         when
 * @param marking    who may see it: whoever may see each of its reports
 */
@EventType("verification.DetectionsAttached")
public record DetectionsAttached(IncidentId incidentId, DetectionNumbers numbers, GroupedDetections detections, Instant at, Marking marking)
        implements IncidentEvent {
}
