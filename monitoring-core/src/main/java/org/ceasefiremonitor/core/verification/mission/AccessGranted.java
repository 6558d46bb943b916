package org.ceasefiremonitor.core.verification.mission;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A mission was granted access to the place.
 *
 * @param missionId the mission
 * @param conditions on what conditions; absent if on none
 * @param by who recorded it
 * @param at when, UTC
 * @param marking who may see it: whoever may see the incident, and the Party that holds the area
 */
@EventType("mission.AccessGranted")
public record AccessGranted(MissionId missionId, @Nullable String conditions, ParticipantId by, Instant at, Marking marking)
        implements MissionEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.MISSION_ACCESS));
    }
}
