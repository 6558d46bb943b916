package org.ceasefiremonitor.core.guarantee;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The guarantor gave notice.
 *
 * @param effectiveAt when the notice runs out
 */
@EventType("guarantee.NoticeOfWithdrawalGiven")
public record NoticeOfWithdrawalGiven(GuaranteeId guaranteeId, Instant effectiveAt, String reason) implements GuaranteeEvent {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }

    @Override
    public String stated() {
        return reason;
    }
}
