package org.ceasefiremonitor.core.guarantee;

import java.time.LocalDate;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A step of the guarantor's constitutional procedure was taken.
 */
@EventType("guarantee.DomesticStepRecorded")
public record DomesticStepRecorded(GuaranteeId guaranteeId, String step, LocalDate on, @Nullable String reference)
        implements GuaranteeEvent {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
