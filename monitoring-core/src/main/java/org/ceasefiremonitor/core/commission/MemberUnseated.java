package org.ceasefiremonitor.core.commission;

import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The seat of a member or an alternate ended.
 *
 * @param commissionId the commission
 * @param member whose seat ended
 * @param reason why; 1 to 2,000 characters
 */
@EventType("commission.MemberUnseated")
public record MemberUnseated(CommissionId commissionId, ParticipantId member, String reason)
        implements CommissionEvent {

    @Override
    public Identifier subject() {
        return commissionId;
    }

    @Override
    public String stated() {
        return reason;
    }
}
