package org.ceasefiremonitor.projections.coordination;

import java.util.List;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which coordination cells are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param state how far they have come
 * @param runBy the participant that runs them
 * @param crisis whether a crisis goes on
 */
public record CellFilter(List<CellStanding.State> state, @Nullable ParticipantId runBy, @Nullable Boolean crisis) {

    /** All of them. */
    public static final CellFilter ALL = new CellFilter(List.of(), null, null);

    public CellFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.among("d.state", state)
                .and("d.run_by = ?", runBy)
                .and("d.in_crisis = ?", crisis);
    }
}
