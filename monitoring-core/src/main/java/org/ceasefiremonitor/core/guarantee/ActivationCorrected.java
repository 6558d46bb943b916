package org.ceasefiremonitor.core.guarantee;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * It was corrected when the guarantee was activated, or what was declared.
 *
 * @param guaranteeId the guarantee
 * @param at          when it was activated; not in the future
 * @param statement   what the guarantor declares on the occasion
 * @param reason      why
 */
@EventType("guarantee.ActivationCorrected")
public record ActivationCorrected(GuaranteeId guaranteeId, Instant at, @Nullable String statement, String reason)
        implements GuaranteeEvent, Correction {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
