package org.ceasefiremonitor.core.commission.breach;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A time of a case ran out before what was waited for was done. Where the extension of a finding was missed, the case goes to the fallback
 * rule: a majority of those present decides.
 *
 * @param caseId the case
 * @param kind what was waited for
 * @param due when it ran out
 * @param extendBy until when the chair extends the time, with reasons; absent where nothing is left to extend
 */
@EventType("breach.CaseDeadlineMissed")
public record CaseDeadlineMissed(BreachCaseId caseId, ClockKind kind, Instant due, @Nullable Instant extendBy)
        implements BreachEvent, MovesClocks {

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
        return extendBy == null ? List.of(new ClockMissed(kind)) : List.of(new ClockMissed(kind), new ClockSet(ClockKind.CASE_EXTENSION, extendBy));
    }
}
