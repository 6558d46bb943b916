package org.ceasefiremonitor.core.commission;

import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A member was elected to the chair.
 *
 * @param commissionId the commission
 * @param member the member elected
 */
@EventType("commission.ChairElected")
public record ChairElected(CommissionId commissionId, ParticipantId member)
        implements CommissionEvent {

    @Override
    public Identifier subject() {
        return commissionId;
    }
}
