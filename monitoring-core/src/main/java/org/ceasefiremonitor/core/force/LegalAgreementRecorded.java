package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The agreement on which the force stands in the host state was recorded.
 *
 * @param forceId the force
 * @param statement what was stated, and where it is found; 1 to 2,000 characters
 * @param madeAt when it was stated; not in the future, UTC
 * @param by participant whose representative recorded it
 * @param at when it was recorded, UTC
 */
@EventType("force.LegalAgreementRecorded")
public record LegalAgreementRecorded(ForceId forceId, String statement, Instant madeAt, ParticipantId by, Instant at)
        implements ForceEvent {
}
