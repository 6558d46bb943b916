package org.ceasefiremonitor.projections.commission;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.commission.remedy.RemedyKind;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding.State;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which remedies are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param breachCase case whose finding they rest on
 * @param addressee  Party that is to carry them out
 * @param kind       kind of act
 * @param state      how far they have come
 * @param dueBefore  something is due before this instant
 */
public record RemedyFilter(@Nullable BreachCaseId breachCase, @Nullable ParticipantId addressee, List<RemedyKind> kind, List<State> state,
        @Nullable Instant dueBefore) {

    /** All remedies. */
    public static final RemedyFilter ALL = new RemedyFilter(null, null, List.of(), List.of(), null);

    public RemedyFilter {
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.case_id = ?", breachCase)
                .and("d.addressee = ?", addressee)
                .among("d.kind", kind)
                .among("d.state", state)
                .and("d.next_due < ?", dueBefore);
    }
}
