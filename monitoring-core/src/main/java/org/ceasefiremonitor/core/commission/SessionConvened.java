package org.ceasefiremonitor.core.commission;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A session was convened.
 *
 * @param commissionId the commission
 * @param sessionId the session, unique in the commission
 * @param at when it begins
 * @param cases cases on its agenda; at most 100
 * @param emergency whether it is an emergency session
 * @param rulesVersion version of the rules of procedure that it follows; 1 to 80 characters
 */
@EventType("commission.SessionConvened")
public record SessionConvened(CommissionId commissionId, String sessionId, Instant at, List<BreachCaseId> cases, boolean emergency,
        String rulesVersion)
        implements CommissionEvent {

    public SessionConvened {
        cases = List.copyOf(cases);
    }

    @Override
    public Identifier subject() {
        return commissionId;
    }
}
