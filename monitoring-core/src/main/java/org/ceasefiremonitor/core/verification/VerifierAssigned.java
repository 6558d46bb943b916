package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was laid down who is to verify an incident.
 *
 * @param incidentId the incident
 * @param verifier   participant for which the person acts
 * @param person     pseudonym of the person
 * @param at         when
 * @param marking    who may see it: whoever may see each of its reports
 */
@EventType("verification.VerifierAssigned")
public record VerifierAssigned(IncidentId incidentId, ParticipantId verifier, String person, Instant at, Marking marking)
        implements IncidentEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.VERIFIER_ASSIGNMENT));
    }
}
