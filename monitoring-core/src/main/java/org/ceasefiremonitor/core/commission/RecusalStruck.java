package org.ceasefiremonitor.core.commission;

import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A recusal was struck that was recorded by mistake.
 *
 * @param commissionId the commission
 * @param member who was recorded as recused
 * @param caseId the case
 * @param reason why; 1 to 2,000 characters
 */
@EventType("commission.RecusalStruck")
public record RecusalStruck(CommissionId commissionId, ParticipantId member, BreachCaseId caseId, String reason)
        implements CommissionEvent, Correction {

    @Override
    public Identifier subject() {
        return commissionId;
    }
}
