package org.ceasefiremonitor.core.guarantee.attack;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A force was attacked.
 *
 * @param attackId the attack
 * @param forceId the force that was attacked
 * @param deploymentId the deployment that was attacked; absent if it was none in particular
 * @param from when it began; not in the future, UTC
 * @param text what happened; 1 to 4,000 characters
 * @param incidents incidents that speak of it; at most 50
 * @param reports reports that speak of it; at most 50
 * @param by participant that reported it
 * @param at when it was recorded, UTC
 * @param marking who may see it
 */
@EventType("attack.ForceAttacked")
public record ForceAttacked(AttackId attackId, ForceId forceId, @Nullable DeploymentId deploymentId, Instant from, String text,
        List<IncidentId> incidents, List<ViolationId> reports, ParticipantId by, Instant at, Marking marking)
        implements AttackEvent {
}
