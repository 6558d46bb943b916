package org.ceasefiremonitor.core.commission;

import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A member or an alternate was seated.
 *
 * @param commissionId the commission
 * @param member participant that took the seat
 * @param alternateFor member that it stands in for; absent for a member
 */
@EventType("commission.MemberSeated")
public record MemberSeated(CommissionId commissionId, ParticipantId member, @Nullable ParticipantId alternateFor)
        implements CommissionEvent {

    @Override
    public Identifier subject() {
        return commissionId;
    }
}
