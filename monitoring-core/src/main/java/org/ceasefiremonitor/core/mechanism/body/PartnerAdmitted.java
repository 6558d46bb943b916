package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A participant was admitted as partner of a mechanism.
 *
 * @param mechanismId the mechanism
 * @param partner the partner
 * @param at when it was recorded, UTC
 */
@EventType("mechanism.PartnerAdmitted")
public record PartnerAdmitted(MechanismId mechanismId, ParticipantId partner, Instant at)
        implements MechanismEvent {
}
