package org.ceasefiremonitor.projections.force;

import java.util.List;
import org.ceasefiremonitor.core.force.Component;
import org.ceasefiremonitor.core.force.deployment.DeploymentKind;
import org.ceasefiremonitor.core.force.deployment.DeploymentStanding;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which deployments are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param force the force of which they are
 * @param state how far they have come
 * @param kind what is deployed
 * @param component the component to which they belong
 * @param caveats whether national caveats travel with the tasking
 * @param forbidden whether a caveat is said to forbid something of the tasking
 */
public record DeploymentFilter(@Nullable ForceId force, List<DeploymentStanding.State> state, List<DeploymentKind> kind, List<Component> component,
        @Nullable Boolean caveats, @Nullable Boolean forbidden) {

    public DeploymentFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
        component = component == null ? List.of() : component.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.force_id = ?", force)
                .among("d.state", state)
                .among("d.kind", kind)
                .among("d.component", component)
                .and("d.caveats = ?", caveats)
                .and("d.forbidden = ?", forbidden);
    }
}
