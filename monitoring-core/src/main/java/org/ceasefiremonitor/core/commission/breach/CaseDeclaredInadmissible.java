package org.ceasefiremonitor.core.commission.breach;

import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A case was not taken.
 *
 * @param caseId the case
 * @param reasons why; 1 to 8,000 characters
 */
@EventType("breach.CaseDeclaredInadmissible")
public record CaseDeclaredInadmissible(BreachCaseId caseId, String reasons)
        implements BreachEvent, MovesClocks {

    @Override
    public Identifier subject() {
        return caseId;
    }

    @Override
    public String stated() {
        return reasons;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.CASE_ADMISSIBILITY));
    }
}
