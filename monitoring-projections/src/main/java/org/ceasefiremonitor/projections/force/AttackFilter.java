package org.ceasefiremonitor.projections.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which attacks are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param force the force that was attacked
 * @param deployment the deployment that was attacked
 * @param reportedBy participant that reported it
 * @param from it began at this instant or later
 * @param struck whether it was struck
 */
public record AttackFilter(@Nullable ForceId force, @Nullable DeploymentId deployment, @Nullable ParticipantId reportedBy, @Nullable Instant from,
        @Nullable Boolean struck) {

    void restrict(Conditions conditions) {
        conditions.and("d.force_id = ?", force)
                .and("d.deployment_id = ?", deployment)
                .and("d.reported_by = ?", reportedBy)
                .and("d.began_at >= ?", from)
                .and("d.struck = ?", struck);
    }
}
