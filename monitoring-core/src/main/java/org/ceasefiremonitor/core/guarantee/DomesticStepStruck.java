package org.ceasefiremonitor.core.guarantee;

import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A step of the guarantor's constitutional procedure was struck that was never taken.
 *
 * @param guaranteeId the guarantee
 * @param number      which step: 1 for the first that was recorded
 * @param reason      why
 */
@EventType("guarantee.DomesticStepStruck")
public record DomesticStepStruck(GuaranteeId guaranteeId, int number, String reason) implements GuaranteeEvent, Correction {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
