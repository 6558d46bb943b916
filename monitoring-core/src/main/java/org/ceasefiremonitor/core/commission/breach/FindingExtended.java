package org.ceasefiremonitor.core.commission.breach;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockExtended;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The time for the finding was extended.
 *
 * @param caseId the case
 * @param until until when
 * @param reason why; 1 to 2,000 characters
 */
@EventType("breach.FindingExtended")
public record FindingExtended(BreachCaseId caseId, Instant until, String reason)
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
        return List.of(new ClockExtended(ClockKind.CASE_FINDING, until, reason), new ClockMet(ClockKind.CASE_EXTENSION));
    }
}
