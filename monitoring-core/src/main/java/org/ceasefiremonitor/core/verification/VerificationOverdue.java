package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A time of an incident's verification ran out. The incident goes on to wait: it never becomes unverifiable but by a decision.
 *
 * @param incidentId the incident
 * @param kind       what was waited for
 * @param due        when it ran out
 * @param at         when that was recorded
 * @param marking    who may see it: whoever may see each of its reports
 */
@EventType("verification.VerificationOverdue")
public record VerificationOverdue(IncidentId incidentId, ClockKind kind, Instant due, Instant at, Marking marking)
        implements IncidentEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(kind));
    }
}
