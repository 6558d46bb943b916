package org.ceasefiremonitor.projections.ladder;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding.State;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which response ladders are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param state how far they have come
 * @param agreement the agreement whose ladder is run
 * @param stage number of the highest stage that was entered
 * @param breachCase the breach case on which they were started
 * @param remedy the remedy on which they were started
 * @param running whether they run
 * @param dueBefore a stage is waited for that is due before this instant
 */
public record LadderFilter(List<State> state, @Nullable AgreementId agreement, @Nullable Integer stage, @Nullable BreachCaseId breachCase, @Nullable RemedyId remedy, @Nullable Boolean running, @Nullable Instant dueBefore) {

    public LadderFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.among("d.state", state)
                .and("d.agreement_id = ?", agreement)
                .and("d.stage = ?", stage)
                .and("d.case_id = ?", breachCase)
                .and("d.remedy_id = ?", remedy)
                .and("d.running = ?", running)
                .and("d.stage_due < ?", dueBefore);
    }
}
