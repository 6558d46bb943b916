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
 * What the guarantors are shown was put together.
 *
 * @param determinationId the determination
 * @param items what is shown
 * @param summary what it shows
 * @param by who put it together
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("determination.EvidencePackAssembled")
public record EvidencePackAssembled(DeterminationId determinationId, List<PackItem> items, String summary, ParticipantId by, Instant at, Marking marking)
        implements DeterminationEvent, MovesClocks {

    public EvidencePackAssembled {
        items = List.copyOf(items);
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.EVIDENCE_PACK));
    }
}
