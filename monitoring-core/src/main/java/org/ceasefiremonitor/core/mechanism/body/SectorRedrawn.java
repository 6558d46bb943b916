package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A sector was redrawn.
 *
 * @param mechanismId the mechanism
 * @param sector the sector
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("mechanism.SectorRedrawn")
public record SectorRedrawn(MechanismId mechanismId, Sector sector, String reason, Instant at)
        implements MechanismEvent {

    @Override
    public String stated() {
        return reason;
    }
}
