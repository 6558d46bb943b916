package org.ceasefiremonitor.core.commission;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * What is recorded of a commission was corrected.
 *
 * @param commissionId the commission
 * @param agreementId agreement under which it sits
 * @param name its name; 1 to 200 characters
 * @param reason why; 1 to 2,000 characters
 */
@EventType("commission.CommissionCorrected")
public record CommissionCorrected(CommissionId commissionId, AgreementId agreementId, String name, String reason)
        implements CommissionEvent, Correction {

    @Override
    public Identifier subject() {
        return commissionId;
    }
}
