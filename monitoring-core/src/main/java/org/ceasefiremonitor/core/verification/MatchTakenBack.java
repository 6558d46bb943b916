package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A person took back that a notified activity matches an incident.
 *
 * @param incidentId the incident
 * @param activityId the activity
 * @param reason     why
 * @param at         when
 * @param marking    who may see it: whoever may see each report of the incident
 */
@EventType("verification.MatchTakenBack")
public record MatchTakenBack(IncidentId incidentId, ActivityId activityId, String reason, Instant at, Marking marking)
        implements IncidentEvent, Correction {
}
