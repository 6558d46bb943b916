package org.ceasefiremonitor.core.verification.mission;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A mission was authorised.
 *
 * @param missionId the mission
 * @param at when, UTC
 * @param marking who may see it: whoever may see the incident, and the Party that holds the area
 */
@EventType("mission.MissionAuthorised")
public record MissionAuthorised(MissionId missionId, Instant at, Marking marking)
        implements MissionEvent {
}
