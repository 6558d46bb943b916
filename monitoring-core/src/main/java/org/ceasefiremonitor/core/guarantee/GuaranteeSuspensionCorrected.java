package org.ceasefiremonitor.core.guarantee;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * It was corrected from when until when the guarantee was suspended.
 *
 * @param guaranteeId  the guarantee
 * @param recordedFrom which one: the beginning with which it is recorded now
 * @param from         from when it was suspended in fact
 * @param until        when it was reinstated in fact; absent if it was not
 * @param reason       why
 */
@EventType("guarantee.GuaranteeSuspensionCorrected")
public record GuaranteeSuspensionCorrected(
        GuaranteeId guaranteeId,
        Instant recordedFrom,
        Instant from,
        @Nullable Instant until,
        String reason) implements GuaranteeEvent, Correction {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
