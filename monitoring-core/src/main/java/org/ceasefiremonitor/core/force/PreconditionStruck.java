package org.ceasefiremonitor.core.force;

import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A precondition was struck.
 *
 * @param forceId the force
 * @param precondition which of the three
 * @param by participant whose representative recorded it
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.PreconditionStruck")
public record PreconditionStruck(ForceId forceId, Precondition precondition, ParticipantId by, String reason)
        implements ForceEvent, Correction {
}
