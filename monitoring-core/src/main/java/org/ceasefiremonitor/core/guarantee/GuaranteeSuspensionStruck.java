package org.ceasefiremonitor.core.guarantee;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A suspension of the guarantee was struck that never was, with its end.
 *
 * @param guaranteeId  the guarantee
 * @param recordedFrom which one: the beginning with which it is recorded now
 * @param reason       why
 */
@EventType("guarantee.GuaranteeSuspensionStruck")
public record GuaranteeSuspensionStruck(GuaranteeId guaranteeId, Instant recordedFrom, String reason)
        implements GuaranteeEvent, Correction {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
