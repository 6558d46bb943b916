package org.ceasefiremonitor.core.force;

import java.util.List;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * What is recorded of a force was corrected.
 *
 * @param forceId the force
 * @param name what it is called; 1 to 200 characters
 * @param participants participants that make up the force; 1 to 60
 * @param basis under which agreement or declaration it is established; 1 to 2,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.ForceCorrected")
public record ForceCorrected(ForceId forceId, String name, List<ParticipantId> participants, String basis, String reason)
        implements ForceEvent, Correction {
}
