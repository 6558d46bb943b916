package org.ceasefiremonitor.projections.determination;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding.State;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which determinations of armed attacks are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param state how far they have come
 * @param agreement the agreement to which the guarantees belong
 * @param attacked who was attacked
 * @param accused the Party that is said to have attacked
 * @param ladder the response ladder whose last stage was entered
 * @param consultationDueBefore the consultation is waited for and due before this instant
 */
public record DeterminationFilter(List<State> state, @Nullable AgreementId agreement, @Nullable ParticipantId attacked, @Nullable ParticipantId accused, @Nullable LadderId ladder, @Nullable Instant consultationDueBefore) {

    public DeterminationFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.among("d.state", state)
                .and("d.agreement_id = ?", agreement)
                .and("d.attacked = ?", attacked)
                .and("d.accused = ?", accused)
                .and("d.ladder_id = ?", ladder)
                .and("d.consultation_due < ?", consultationDueBefore);
    }
}
