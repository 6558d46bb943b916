package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A mechanism was reinstated.
 *
 * @param mechanismId the mechanism
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("mechanism.MechanismReinstated")
public record MechanismReinstated(MechanismId mechanismId, String reason, Instant at)
        implements MechanismEvent {

    @Override
    public String stated() {
        return reason;
    }
}
