package org.ceasefiremonitor.core.verification.mission;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A mission was broken off before it had reported.
 *
 * @param missionId the mission
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whoever may see the incident, and the Party that holds the area
 */
@EventType("mission.MissionAborted")
public record MissionAborted(MissionId missionId, String reason, Instant at, Marking marking)
        implements MissionEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.MISSION_ACCESS, reason));
    }
}
