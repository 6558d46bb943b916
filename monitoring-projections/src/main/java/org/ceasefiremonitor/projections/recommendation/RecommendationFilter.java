package org.ceasefiremonitor.projections.recommendation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding.State;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which recommendations are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param to        the capacities to which they are addressed
 * @param about     the thing that they are about, by type and id
 * @param policy    the policy that made them
 * @param state     where they stand
 * @param dueBefore they are due before this instant
 */
public record RecommendationFilter(List<Mandate> to, @Nullable String about, @Nullable String policy, List<State> state, @Nullable Instant dueBefore) {

    public RecommendationFilter {
        to = to == null ? List.of() : to.stream().distinct().sorted().toList();
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.among("d.addressee", to)
                .and("d.about = ?", about)
                .and("d.policy = ?", policy)
                .among("d.state", state)
                .and("d.due < ?", dueBefore);
    }
}
