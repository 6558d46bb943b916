package org.ceasefiremonitor.core.guarantee.attack;

import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An attack was struck.
 *
 * @param attackId the attack
 * @param forceId the force that was attacked
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("attack.ForceAttackStruck")
public record ForceAttackStruck(AttackId attackId, ForceId forceId, String reason, Marking marking)
        implements AttackEvent, Correction {
}
