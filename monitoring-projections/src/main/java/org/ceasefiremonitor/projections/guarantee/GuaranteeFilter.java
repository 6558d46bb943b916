package org.ceasefiremonitor.projections.guarantee;

import java.util.List;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding.State;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which guarantees are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param guarantor   who guarantees
 * @param beneficiary for whom
 * @param agreement   agreement that it belongs to
 * @param state       where it stands
 * @param domain      domain in which it obliges
 */
public record GuaranteeFilter(@Nullable ParticipantId guarantor, @Nullable ParticipantId beneficiary, @Nullable AgreementId agreement, List<State> state,
        @Nullable Domain domain) {

    /** All guarantees. */
    public static final GuaranteeFilter ALL = new GuaranteeFilter(null, null, null, List.of(), null);

    public GuaranteeFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.guarantor = ?", guarantor)
                .and("d.beneficiary = ?", beneficiary)
                .and("d.agreement_id = ?", agreement)
                .among("d.state", state)
                .and("position(? in d.domains) > 0", domain == null ? null : " " + domain.name() + " ");
    }
}
