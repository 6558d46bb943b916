package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Detections were attached to an incident.
 *
 * @param incidentId the incident
 * @param numbers    numbers, in their batch, of those that were attached now; at most 500
 * @param detections all detections of the batch that speak to the incident now
 * @param at         when
 * @param marking    who may see it: whoever may see each of its reports
 * @param resultBy   when there is to be a result at the latest; absent unless they make that sooner
 * @param soonerBy   when the result that is waited for is due now; absent unless they make it due sooner
 */
@EventType("verification.DetectionsAttached")
public record DetectionsAttached(IncidentId incidentId, DetectionNumbers numbers, GroupedDetections detections, Instant at, Marking marking,
        @Nullable Instant resultBy, @Nullable Instant soonerBy) implements IncidentEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return soonerBy == null ? List.of() : List.of(new ClockSet(ClockKind.VERIFICATION_RESULT, soonerBy));
    }
}
