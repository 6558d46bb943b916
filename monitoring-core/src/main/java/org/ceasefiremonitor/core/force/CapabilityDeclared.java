package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * It was declared what the force is able to do.
 *
 * @param forceId the force
 * @param level which capability
 * @param basis on what it rests; 1 to 2,000 characters
 * @param by participant whose representative recorded it
 * @param at when it was recorded, UTC
 */
@EventType("force.CapabilityDeclared")
public record CapabilityDeclared(ForceId forceId, CapabilityLevel level, String basis, ParticipantId by, Instant at)
        implements ForceEvent {
}
