package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The force is being drawn down.
 *
 * @param forceId the force
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("force.DrawdownBegun")
public record DrawdownBegun(ForceId forceId, String reason, Instant at)
        implements ForceEvent {

    @Override
    public String stated() {
        return reason;
    }
}
