package org.ceasefiremonitor.core.guarantee.determination;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The guarantors were consulted.
 *
 * @param determinationId the determination
 * @param present the guarantors that took part
 * @param summary what was said
 * @param by who recorded it
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("determination.ConsultationHeld")
public record ConsultationHeld(DeterminationId determinationId, List<ParticipantId> present, String summary, ParticipantId by, Instant at, Marking marking)
        implements DeterminationEvent, MovesClocks {

    public ConsultationHeld {
        present = List.copyOf(present);
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.ARMED_ATTACK_CONSULTATION));
    }
}
