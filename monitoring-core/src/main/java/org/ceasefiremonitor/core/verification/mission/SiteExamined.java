package org.ceasefiremonitor.core.verification.mission;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A mission examined the place.
 *
 * @param missionId the mission
 * @param from since when, UTC
 * @param until until when, UTC
 * @param note what was seen and done there
 * @param at when, UTC
 * @param marking who may see it: whoever may see the incident, and the Party that holds the area
 */
@EventType("mission.SiteExamined")
public record SiteExamined(MissionId missionId, Instant from, Instant until, String note, Instant at, Marking marking)
        implements MissionEvent {
}
