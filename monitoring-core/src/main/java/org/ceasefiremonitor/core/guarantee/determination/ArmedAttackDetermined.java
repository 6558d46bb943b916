package org.ceasefiremonitor.core.guarantee.determination;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * Named authorities determined that an armed attack took place.
 *
 * @param determinationId the determination
 * @param authorities guarantors that hold so, each with the authority that decided
 * @param reasons why
 * @param by who recorded it
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("determination.ArmedAttackDetermined")
public record ArmedAttackDetermined(DeterminationId determinationId, List<Authority> authorities, String reasons, ParticipantId by, Instant at, Marking marking)
        implements DeterminationEvent {

    public ArmedAttackDetermined {
        authorities = List.copyOf(authorities);
    }

    @Override
    public String stated() {
        return reasons;
    }
}
