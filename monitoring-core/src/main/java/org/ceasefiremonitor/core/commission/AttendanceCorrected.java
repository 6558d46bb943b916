package org.ceasefiremonitor.core.commission;

import java.util.List;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * It was corrected who was present at a session, and so whether it can decide.
 *
 * @param commissionId the commission
 * @param sessionId the session, unique in the commission
 * @param present who is present, sorted; at most 128
 * @param absent members whose seat nobody fills, named, sorted; at most 128
 * @param required seats that must be filled; 1 to 64
 * @param failures sessions in a row without quorum, this one included; 0 to 1,000,000
 * @param quorate whether it can decide
 * @param fallback whether the fallback after a boycott made it so
 * @param reason why; 1 to 2,000 characters
 */
@EventType("commission.AttendanceCorrected")
public record AttendanceCorrected(CommissionId commissionId, String sessionId, List<ParticipantId> present, List<ParticipantId> absent,
        int required, int failures, boolean quorate, boolean fallback, String reason)
        implements CommissionEvent, Correction {

    public AttendanceCorrected {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
    }

    @Override
    public Identifier subject() {
        return commissionId;
    }
}
