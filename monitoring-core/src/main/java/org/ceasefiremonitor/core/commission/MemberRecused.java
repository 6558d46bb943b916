package org.ceasefiremonitor.core.commission;

import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A member or an alternate was recused from a case.
 *
 * @param commissionId the commission
 * @param member who does not sit on the case
 * @param caseId the case
 * @param ground why; 1 to 2,000 characters
 */
@EventType("commission.MemberRecused")
public record MemberRecused(CommissionId commissionId, ParticipantId member, BreachCaseId caseId, String ground)
        implements CommissionEvent {

    @Override
    public Identifier subject() {
        return commissionId;
    }
}
