package org.ceasefiremonitor.core.commission.remedy;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was found that the remedy was not carried out.
 *
 * @param remedyId the remedy
 * @param method how it was found out; 1 to 2,000 characters
 * @param evidence evidence that shows it; 1 to 1000
 * @param reason why it is taken as not done; 1 to 8,000 characters
 * @param by who found it
 * @param at when
 */
@EventType("remedy.NonComplianceFound")
public record NonComplianceFound(RemedyId remedyId, String method, List<EvidenceRef> evidence, String reason, ParticipantId by,
        Instant at)
        implements RemedyEvent, MovesClocks {

    public NonComplianceFound {
        evidence = List.copyOf(evidence);
    }

    @Override
    public Identifier subject() {
        return remedyId;
    }

    @Override
    public String stated() {
        return reason;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.REMEDY_VERIFICATION), new ClockStopped(ClockKind.REMEDY_GRACE, reason));
    }
}
