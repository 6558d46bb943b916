package org.ceasefiremonitor.core.guarantee;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The guarantor suspended the guarantee.
 *
 * @param at when it was decided and took effect
 */
@EventType("guarantee.GuaranteeSuspended")
public record GuaranteeSuspended(GuaranteeId guaranteeId, Instant at, String reason) implements GuaranteeEvent {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }

    @Override
    public String stated() {
        return reason;
    }
}
