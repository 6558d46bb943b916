package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A precondition was withdrawn.
 *
 * @param forceId the force
 * @param precondition which of the three
 * @param by participant whose representative recorded it
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("force.PreconditionWithdrawn")
public record PreconditionWithdrawn(ForceId forceId, Precondition precondition, ParticipantId by, String reason, Instant at)
        implements ForceEvent {

    @Override
    public String stated() {
        return reason;
    }
}
