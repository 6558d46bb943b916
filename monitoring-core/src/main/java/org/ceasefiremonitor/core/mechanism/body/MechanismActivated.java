package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A mechanism was activated.
 *
 * @param mechanismId the mechanism
 * @param activeFrom since when it is active, UTC; not before the ceasefire entered into force
 * @param at when it was recorded, UTC
 */
@EventType("mechanism.MechanismActivated")
public record MechanismActivated(MechanismId mechanismId, Instant activeFrom, Instant at)
        implements MechanismEvent {
}
