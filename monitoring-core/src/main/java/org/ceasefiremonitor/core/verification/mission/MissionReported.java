package org.ceasefiremonitor.core.verification.mission;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A mission reported what it found out.
 *
 * @param missionId the mission
 * @param incidentId the incident
 * @param text what it found out
 * @param at when, UTC
 * @param marking who may see it: whoever may see the incident, and the Party that holds the area
 */
@EventType("mission.MissionReported")
public record MissionReported(MissionId missionId, IncidentId incidentId, String text, Instant at, Marking marking)
        implements MissionEvent {
}
