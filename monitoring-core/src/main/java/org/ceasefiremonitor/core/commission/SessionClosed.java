package org.ceasefiremonitor.core.commission;

import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A session was closed.
 *
 * @param commissionId the commission
 * @param sessionId the session, unique in the commission
 * @param minutesSha256 SHA-256 of the minutes; absent while there were none
 */
@EventType("commission.SessionClosed")
public record SessionClosed(CommissionId commissionId, String sessionId, @Nullable String minutesSha256)
        implements CommissionEvent {

    @Override
    public Identifier subject() {
        return commissionId;
    }
}
