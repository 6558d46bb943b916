package org.ceasefiremonitor.projections.commission;

import java.util.List;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding.State;
import org.ceasefiremonitor.core.commission.ballot.Question;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which ballots are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param commission   commission that votes
 * @param breachCase   case that they are about
 * @param question     what they decide
 * @param state        how far they have come
 */
public record BallotFilter(@Nullable CommissionId commission, @Nullable BreachCaseId breachCase, @Nullable Question question, List<State> state) {

    /** All ballots. */
    public static final BallotFilter ALL = new BallotFilter(null, null, null, List.of());

    public BallotFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.commission_id = ?", commission)
                .and("d.case_id = ?", breachCase)
                .and("d.question = ?", question)
                .among("d.state", state);
    }
}
