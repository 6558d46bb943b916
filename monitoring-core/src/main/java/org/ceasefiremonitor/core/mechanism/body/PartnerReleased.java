package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A partner of a mechanism was released.
 *
 * @param mechanismId the mechanism
 * @param partner the partner
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("mechanism.PartnerReleased")
public record PartnerReleased(MechanismId mechanismId, ParticipantId partner, String reason, Instant at)
        implements MechanismEvent {

    @Override
    public String stated() {
        return reason;
    }
}
