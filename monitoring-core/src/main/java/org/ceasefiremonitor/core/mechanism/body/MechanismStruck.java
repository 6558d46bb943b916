package org.ceasefiremonitor.core.mechanism.body;

import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A mechanism was struck.
 *
 * @param mechanismId the mechanism
 * @param reason why; 1 to 2,000 characters
 */
@EventType("mechanism.MechanismStruck")
public record MechanismStruck(MechanismId mechanismId, String reason)
        implements MechanismEvent, Correction {
}
