package org.ceasefiremonitor.core.guarantee;

import java.time.LocalDate;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A step of the guarantor's constitutional procedure was corrected; one that had been struck stands again.
 *
 * @param guaranteeId the guarantee
 * @param number      which step: 1 for the first that was recorded
 * @param step        what was done, for example: passed the first chamber
 * @param on          on which day
 * @param reference   where it can be found
 * @param reason      why
 */
@EventType("guarantee.DomesticStepCorrected")
public record DomesticStepCorrected(
        GuaranteeId guaranteeId,
        int number,
        String step,
        LocalDate on,
        @Nullable String reference,
        String reason) implements GuaranteeEvent, Correction {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
