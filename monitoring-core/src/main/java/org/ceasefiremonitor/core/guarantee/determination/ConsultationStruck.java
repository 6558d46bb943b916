package org.ceasefiremonitor.core.guarantee.determination;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A consultation was struck.
 *
 * @param determinationId the determination
 * @param reason why
 * @param at when, UTC
 * @param consultBy until when the guarantors are to be consulted after all, UTC; absent where that time had run out
 * @param marking who may see it
 */
@EventType("determination.ConsultationStruck")
public record ConsultationStruck(DeterminationId determinationId, String reason, Instant at, @Nullable Instant consultBy, Marking marking)
        implements DeterminationEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return consultBy == null ? List.of() : List.of(new ClockSet(ClockKind.ARMED_ATTACK_CONSULTATION, consultBy));
    }
}
