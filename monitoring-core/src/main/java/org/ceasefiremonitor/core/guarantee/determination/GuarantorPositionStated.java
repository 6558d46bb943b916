package org.ceasefiremonitor.core.guarantee.determination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A guarantor stated what it holds.
 *
 * @param determinationId the determination
 * @param guarantor the guarantor
 * @param position whether it holds that an armed attack took place
 * @param reasons why
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("determination.GuarantorPositionStated")
public record GuarantorPositionStated(DeterminationId determinationId, ParticipantId guarantor, GuarantorPosition position, String reasons, Instant at,
        Marking marking)
        implements DeterminationEvent {

    @Override
    public String stated() {
        return reasons;
    }
}
