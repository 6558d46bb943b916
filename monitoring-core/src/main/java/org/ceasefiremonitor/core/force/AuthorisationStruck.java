package org.ceasefiremonitor.core.force;

import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The authorisation of the deployment was struck.
 *
 * @param forceId the force
 * @param by participant whose representative recorded it
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.AuthorisationStruck")
public record AuthorisationStruck(ForceId forceId, ParticipantId by, String reason)
        implements ForceEvent, Correction {
}
