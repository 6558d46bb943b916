package org.ceasefiremonitor.core.guarantee;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * It was corrected when a notice runs out.
 *
 * @param guaranteeId the guarantee
 * @param effectiveAt when it runs out
 * @param reason      why
 */
@EventType("guarantee.NoticeOfWithdrawalCorrected")
public record NoticeOfWithdrawalCorrected(GuaranteeId guaranteeId, Instant effectiveAt, String reason)
        implements GuaranteeEvent, Correction {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
