package org.ceasefiremonitor.core.verification.mission;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * Whoever holds the area was asked for access to the place.
 *
 * @param missionId the mission
 * @param at when, UTC
 * @param answerBy until when an answer is waited for, UTC
 * @param marking who may see it: whoever may see the incident, and the Party that holds the area
 */
@EventType("mission.AccessRequested")
public record AccessRequested(MissionId missionId, Instant at, Instant answerBy, Marking marking)
        implements MissionEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.MISSION_ACCESS, answerBy));
    }
}
