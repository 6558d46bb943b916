package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * What is recorded of a precondition was corrected.
 *
 * @param forceId the force
 * @param precondition which of the three
 * @param statement what was stated, and where it is found; 1 to 2,000 characters
 * @param madeAt when it was stated; not in the future, UTC
 * @param by participant whose representative recorded it
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.PreconditionCorrected")
public record PreconditionCorrected(ForceId forceId, Precondition precondition, String statement, Instant madeAt, ParticipantId by, String reason)
        implements ForceEvent, Correction {
}
