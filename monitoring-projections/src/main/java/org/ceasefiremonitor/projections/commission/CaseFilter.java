package org.ceasefiremonitor.projections.commission;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.breach.BreachStanding.State;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param commission commission before which they lie
 * @param accused    Party whose responsibility is in question
 * @param affected   Party to which it was done
 * @param state      how far they have come
 * @param severity   severity as classified
 * @param dueBefore  something is due before this instant
 */
public record CaseFilter(@Nullable CommissionId commission, @Nullable ParticipantId accused, @Nullable ParticipantId affected, List<State> state,
        List<Severity> severity, @Nullable Instant dueBefore) {

    /** All cases. */
    public static final CaseFilter ALL = new CaseFilter(null, null, null, List.of(), List.of(), null);

    public CaseFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
        severity = severity == null ? List.of() : severity.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.commission_id = ?", commission)
                .and("d.accused = ?", accused)
                .and("d.affected = ?", affected)
                .among("d.state", state)
                .among("d.severity", severity)
                .and("d.due < ?", dueBefore);
    }
}
