package org.ceasefiremonitor.projections.force;

import org.ceasefiremonitor.core.force.Component;
import org.ceasefiremonitor.core.force.ForceStanding.AssignedContribution;
import org.ceasefiremonitor.core.force.ReadinessLevel;
import org.ceasefiremonitor.core.identity.ForceId;
import org.jspecify.annotations.Nullable;

/**
 * The force to which a contribution is assigned.
 *
 * @param forceId       the force
 * @param component     the component to which it belongs
 * @param readinessDays days from the order until it can act
 * @param level         how ready it was rated; absent before
 */
public record ForceTask(ForceId forceId, Component component, int readinessDays, @Nullable ReadinessLevel level) {

    static ForceTask of(ForceId force, AssignedContribution assigned) {
        return new ForceTask(force, assigned.component(), assigned.readinessDays(), assigned.level());
    }
}
