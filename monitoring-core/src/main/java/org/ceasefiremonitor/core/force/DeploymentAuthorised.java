package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The deployment of the force was authorised.
 *
 * @param forceId the force
 * @param reasons why; 1 to 4,000 characters
 * @param by participant whose representative recorded it
 * @param at when it was recorded, UTC
 */
@EventType("force.DeploymentAuthorised")
public record DeploymentAuthorised(ForceId forceId, String reasons, ParticipantId by, Instant at)
        implements ForceEvent {

    @Override
    public String stated() {
        return reasons;
    }
}
