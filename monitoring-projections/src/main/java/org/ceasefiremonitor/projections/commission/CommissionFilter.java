package org.ceasefiremonitor.projections.commission;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which commissions are asked for. All conditions must hold; what is absent asks for nothing.
 *
 * @param agreement agreement under which it sits
 * @param member    participant that has a seat in it
 */
public record CommissionFilter(@Nullable AgreementId agreement, @Nullable ParticipantId member) {

    /** All commissions. */
    public static final CommissionFilter ALL = new CommissionFilter(null, null);

    void restrict(Conditions conditions) {
        conditions.and("d.agreement_id = ?", agreement)
                .and("position(? in d.members) > 0", member == null ? null : " " + member.value() + " ");
    }
}
