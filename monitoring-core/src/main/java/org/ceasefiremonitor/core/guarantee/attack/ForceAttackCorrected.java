package org.ceasefiremonitor.core.guarantee.attack;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What is recorded of an attack was corrected.
 *
 * @param attackId the attack
 * @param forceId the force that was attacked
 * @param from when it began; not in the future, UTC
 * @param text what happened; 1 to 4,000 characters
 * @param incidents incidents that speak of it; at most 50
 * @param reports reports that speak of it; at most 50
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("attack.ForceAttackCorrected")
public record ForceAttackCorrected(AttackId attackId, ForceId forceId, Instant from, String text, List<IncidentId> incidents,
        List<ViolationId> reports, String reason, Marking marking)
        implements AttackEvent, Correction {
}
