package org.ceasefiremonitor.core.commission.breach;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A case was taken.
 *
 * @param caseId the case
 * @param reasons why; 1 to 8,000 characters
 * @param findingDue until when a finding is due
 * @param provisionalDue until when a provisional finding is due; absent below severity S3
 */
@EventType("breach.CaseAdmitted")
public record CaseAdmitted(BreachCaseId caseId, String reasons, Instant findingDue, @Nullable Instant provisionalDue)
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
        var decided = new ClockMet(ClockKind.CASE_ADMISSIBILITY);
        var finding = new ClockSet(ClockKind.CASE_FINDING, findingDue);
        return provisionalDue == null ? List.of(decided, finding)
                : List.of(decided, finding, new ClockSet(ClockKind.CASE_PROVISIONAL_FINDING, provisionalDue));
    }
}
