package org.ceasefiremonitor.core.commission;

import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A session was struck that was convened by mistake.
 *
 * @param commissionId the commission
 * @param sessionId the session, unique in the commission
 * @param reason why; 1 to 2,000 characters
 */
@EventType("commission.SessionStruck")
public record SessionStruck(CommissionId commissionId, String sessionId, String reason)
        implements CommissionEvent, Correction {

    @Override
    public Identifier subject() {
        return commissionId;
    }
}
