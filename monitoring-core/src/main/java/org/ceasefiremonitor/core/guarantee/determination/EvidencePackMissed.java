package org.ceasefiremonitor.core.guarantee.determination;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The pack was not assembled in time.
 *
 * @param determinationId the determination
 * @param due until when it was due, UTC
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("determination.EvidencePackMissed")
public record EvidencePackMissed(DeterminationId determinationId, Instant due, Instant at, Marking marking)
        implements DeterminationEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(ClockKind.EVIDENCE_PACK));
    }
}
