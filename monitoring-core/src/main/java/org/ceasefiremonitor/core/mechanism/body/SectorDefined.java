package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A sector was defined.
 *
 * @param mechanismId the mechanism
 * @param sector the sector
 * @param at when it was recorded, UTC
 */
@EventType("mechanism.SectorDefined")
public record SectorDefined(MechanismId mechanismId, Sector sector, Instant at)
        implements MechanismEvent {
}
