package org.ceasefiremonitor.core.mechanism.body;

import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * What is recorded of a sector was corrected.
 *
 * @param mechanismId the mechanism
 * @param sector the sector
 * @param reason why; 1 to 2,000 characters
 */
@EventType("mechanism.SectorCorrected")
public record SectorCorrected(MechanismId mechanismId, Sector sector, String reason)
        implements MechanismEvent, Correction {
}
