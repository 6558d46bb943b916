package org.ceasefiremonitor.core.guarantee;

import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A withdrawal was struck that never was.
 *
 * @param guaranteeId the guarantee
 * @param reason      why
 */
@EventType("guarantee.WithdrawalStruck")
public record WithdrawalStruck(GuaranteeId guaranteeId, String reason) implements GuaranteeEvent, Correction {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
