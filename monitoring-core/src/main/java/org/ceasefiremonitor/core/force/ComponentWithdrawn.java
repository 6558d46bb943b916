package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A component was withdrawn.
 *
 * @param forceId the force
 * @param component which component
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("force.ComponentWithdrawn")
public record ComponentWithdrawn(ForceId forceId, Component component, String reason, Instant at)
        implements ForceEvent {

    @Override
    public String stated() {
        return reason;
    }
}
