package org.ceasefiremonitor.core.commission;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A special commission was constituted.
 *
 * @param commissionId the commission
 * @param agreementId agreement under which it sits
 * @param name its name; 1 to 200 characters
 */
@EventType("commission.CommissionConstituted")
public record CommissionConstituted(CommissionId commissionId, AgreementId agreementId, String name)
        implements CommissionEvent {

    @Override
    public Identifier subject() {
        return commissionId;
    }
}
