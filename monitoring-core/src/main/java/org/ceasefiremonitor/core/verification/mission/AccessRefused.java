package org.ceasefiremonitor.core.verification.mission;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A mission was refused access to the place, which is a finding of its own.
 *
 * @param missionId the mission
 * @param restrictionId under which id the refusal stands in the ledger of restrictions of access and is named by a breach case
 * @param answered whether it was refused; else the time for an answer ran out
 * @param authority who refused, by function; absent where nobody answered
 * @param reason the reason that was given, or that none was; absent where nobody answered
 * @param by who recorded it
 * @param at when, UTC
 * @param marking who may see it: whoever may see the incident, and the Party that holds the area
 */
@EventType("mission.AccessRefused")
public record AccessRefused(MissionId missionId, AccessRestrictionId restrictionId, boolean answered, @Nullable String authority,
        @Nullable String reason, ParticipantId by, Instant at, Marking marking)
        implements MissionEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(answered ? new ClockMet(ClockKind.MISSION_ACCESS) : new ClockMissed(ClockKind.MISSION_ACCESS));
    }
}
