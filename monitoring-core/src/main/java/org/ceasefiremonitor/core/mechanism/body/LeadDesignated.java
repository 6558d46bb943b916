package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A participant was designated to lead a mechanism.
 *
 * @param mechanismId the mechanism
 * @param lead participant that leads it; it has the role of mechanism lead then
 * @param from since when it leads, UTC
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("mechanism.LeadDesignated")
public record LeadDesignated(MechanismId mechanismId, ParticipantId lead, Instant from, String reason, Instant at)
        implements MechanismEvent {

    @Override
    public String stated() {
        return reason;
    }
}
