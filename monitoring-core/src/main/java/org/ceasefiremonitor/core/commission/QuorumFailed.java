package org.ceasefiremonitor.core.commission;

import java.util.List;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A session lacks the quorum that it needs to decide.
 *
 * @param commissionId the commission
 * @param sessionId the session, unique in the commission
 * @param present who is present, sorted; at most 128
 * @param absent members whose seat nobody fills, named, sorted; at most 128
 * @param required seats that must be filled; 1 to 64
 * @param failures sessions in a row without quorum, this one included; 0 to 1,000,000
 * @param fallbackNext whether the fallback holds from the next session on
 */
@EventType("commission.QuorumFailed")
public record QuorumFailed(CommissionId commissionId, String sessionId, List<ParticipantId> present, List<ParticipantId> absent,
        int required, int failures, boolean fallbackNext)
        implements CommissionEvent {

    public QuorumFailed {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
    }

    @Override
    public Identifier subject() {
        return commissionId;
    }
}
