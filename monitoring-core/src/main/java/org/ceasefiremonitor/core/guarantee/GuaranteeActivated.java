package org.ceasefiremonitor.core.guarantee;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The guarantor activated the guarantee.
 *
 * @param at when it was decided and took effect
 */
@EventType("guarantee.GuaranteeActivated")
public record GuaranteeActivated(GuaranteeId guaranteeId, Instant at, @Nullable String statement) implements GuaranteeEvent {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
