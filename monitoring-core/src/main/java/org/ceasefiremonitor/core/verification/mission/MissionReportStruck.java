package org.ceasefiremonitor.core.verification.mission;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What a mission reported was struck.
 *
 * @param missionId the mission
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whoever may see the incident, and the Party that holds the area
 */
@EventType("mission.MissionReportStruck")
public record MissionReportStruck(MissionId missionId, String reason, Instant at, Marking marking)
        implements MissionEvent, Correction {
}
