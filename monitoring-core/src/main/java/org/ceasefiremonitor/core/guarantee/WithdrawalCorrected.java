package org.ceasefiremonitor.core.guarantee;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * It was corrected when the guarantee was withdrawn.
 *
 * @param guaranteeId the guarantee
 * @param at          when it was withdrawn; after the notice had run out, and not in the future
 * @param reason      why
 */
@EventType("guarantee.WithdrawalCorrected")
public record WithdrawalCorrected(GuaranteeId guaranteeId, Instant at, String reason) implements GuaranteeEvent, Correction {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
