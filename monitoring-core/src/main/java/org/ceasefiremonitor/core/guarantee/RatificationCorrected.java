package org.ceasefiremonitor.core.guarantee;

import java.time.LocalDate;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The day or the reference of the ratification was corrected.
 *
 * @param guaranteeId the guarantee
 * @param on          on which day
 * @param reference   where it can be found
 * @param reason      why
 */
@EventType("guarantee.RatificationCorrected")
public record RatificationCorrected(GuaranteeId guaranteeId, LocalDate on, String reference, String reason)
        implements GuaranteeEvent, Correction {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
