package org.ceasefiremonitor.core.commission.breach;

import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A case was struck that was filed by mistake.
 *
 * @param caseId the case
 * @param reason why; 1 to 2,000 characters
 */
@EventType("breach.FilingStruck")
public record FilingStruck(BreachCaseId caseId, String reason)
        implements BreachEvent, MovesClocks, Correction {

    @Override
    public Identifier subject() {
        return caseId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.CASE_ADMISSIBILITY, reason));
    }
}
