package org.ceasefiremonitor.core.commission.breach;

import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A case was joined to another one, in which it is decided.
 *
 * @param caseId the case
 * @param into the case in which it is decided
 * @param reason why; 1 to 2,000 characters
 */
@EventType("breach.CasesJoined")
public record CasesJoined(BreachCaseId caseId, BreachCaseId into, String reason)
        implements BreachEvent, MovesClocks {

    @Override
    public Identifier subject() {
        return caseId;
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
        return Stream.of(ClockKind.CASE_SUBMISSIONS, ClockKind.CASE_PROVISIONAL_FINDING, ClockKind.CASE_FINDING, ClockKind.CASE_EXTENSION)
                .<ClockMove>map(kind -> new ClockStopped(kind, reason)).toList();
    }
}
