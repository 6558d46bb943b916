package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Detections were detached from an incident to which they do not speak.
 *
 * @param incidentId the incident
 * @param batch      the batch
 * @param numbers    numbers, in their batch, of those that were detached; at most 500
 * @param remaining  the detections of the batch that still speak to the incident; absent where none does
 * @param reason     why
 * @param at         when
 * @param marking    who may see it: whoever may see each of its reports
 */
@EventType("verification.DetectionsDetached")
public record DetectionsDetached(IncidentId incidentId, DetectionsId batch, DetectionNumbers numbers, @Nullable GroupedDetections remaining, String reason,
        Instant at, Marking marking) implements IncidentEvent, Correction {
}
