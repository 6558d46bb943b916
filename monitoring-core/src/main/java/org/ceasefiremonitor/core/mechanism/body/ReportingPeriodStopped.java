package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A reporting period of a mechanism was stopped.
 *
 * @param mechanismId the mechanism
 * @param name name of the period; 1 to 80 characters
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("mechanism.ReportingPeriodStopped")
public record ReportingPeriodStopped(MechanismId mechanismId, String name, String reason, Instant at)
        implements MechanismEvent {

    @Override
    public String stated() {
        return reason;
    }
}
