package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An incident was merged into another that is the same thing; both keep their reports.
 *
 * @param incidentId the incident
 * @param into       the incident that goes on
 * @param reason     why
 * @param at         when
 * @param marking    who may see it: whoever may see each of its reports
 */
@EventType("verification.IncidentMerged")
public record IncidentMerged(IncidentId incidentId, IncidentId into, String reason, Instant at, Marking marking)
        implements IncidentEvent, MovesClocks {

    @Override
    public String stated() {
        return reason;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.VERIFIER_ASSIGNMENT, reason), new ClockStopped(ClockKind.VERIFICATION_RESULT, reason));
    }
}
