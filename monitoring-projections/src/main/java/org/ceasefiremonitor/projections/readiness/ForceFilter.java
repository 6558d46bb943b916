package org.ceasefiremonitor.projections.readiness;

import java.util.List;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which forces are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param state how far it has come
 * @param agreement the ceasefire that it is to secure
 * @param host participant in whose state it stands
 * @param participant participant that is part of it
 * @param allHold whether all three preconditions hold
 */
public record ForceFilter(List<ForceStanding.State> state, @Nullable AgreementId agreement, @Nullable ParticipantId host,
        @Nullable ParticipantId participant, @Nullable Boolean allHold) {

    public ForceFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.among("d.state", state)
                .and("d.agreement_id = ?", agreement)
                .and("d.host = ?", host)
                .and("position(? in d.participants) > 0", participant == null ? null : " " + participant.value() + " ")
                .and("d.all_hold = ?", allHold);
    }
}
