package org.ceasefiremonitor.projections.commitment;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding.State;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments that were invoked are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param state how far they have come
 * @param guarantee the guarantee
 * @param guarantor who gave it
 * @param beneficiary to whom it is given
 * @param domain the domains
 * @param determination the determination on which they rest
 * @param overdue whether a time of theirs ever ran out
 * @param measuresDueBefore measures are waited for that are due before this instant
 */
public record InvokedCommitmentFilter(List<State> state, @Nullable GuaranteeId guarantee, @Nullable ParticipantId guarantor, @Nullable ParticipantId beneficiary, List<Domain> domain, @Nullable DeterminationId determination, @Nullable Boolean overdue, @Nullable Instant measuresDueBefore) {

    public InvokedCommitmentFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
        domain = domain == null ? List.of() : domain.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.among("d.state", state)
                .and("d.guarantee_id = ?", guarantee)
                .and("d.guarantor = ?", guarantor)
                .and("d.beneficiary = ?", beneficiary)
                .among("d.domain", domain)
                .and("d.determination_id = ?", determination)
                .and("d.overdue = ?", overdue)
                .and("d.measures_due < ?", measuresDueBefore);
    }
}
