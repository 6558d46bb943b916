package org.ceasefiremonitor.core.guarantee;

import java.time.LocalDate;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The guarantee became binding by the guarantor's own law.
 */
@EventType("guarantee.GuaranteeRatified")
public record GuaranteeRatified(GuaranteeId guaranteeId, LocalDate on, String reference) implements GuaranteeEvent {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
