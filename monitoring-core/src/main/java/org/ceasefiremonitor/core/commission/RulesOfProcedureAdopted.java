package org.ceasefiremonitor.core.commission;

import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A version of the rules of procedure was adopted.
 *
 * @param commissionId the commission
 * @param rules the rules
 */
@EventType("commission.RulesOfProcedureAdopted")
public record RulesOfProcedureAdopted(CommissionId commissionId, RulesOfProcedure rules)
        implements CommissionEvent {

    @Override
    public Identifier subject() {
        return commissionId;
    }
}
