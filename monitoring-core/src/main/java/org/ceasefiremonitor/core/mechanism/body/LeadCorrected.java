package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * It was corrected who leads a mechanism since when.
 *
 * @param mechanismId the mechanism
 * @param recordedFrom since when it leads as recorded, UTC
 * @param lead participant that leads it; it has the role of mechanism lead then
 * @param from since when it leads, UTC
 * @param reason why; 1 to 2,000 characters
 */
@EventType("mechanism.LeadCorrected")
public record LeadCorrected(MechanismId mechanismId, Instant recordedFrom, ParticipantId lead, Instant from, String reason)
        implements MechanismEvent, Correction {
}
