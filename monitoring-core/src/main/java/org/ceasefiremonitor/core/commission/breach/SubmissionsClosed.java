package org.ceasefiremonitor.core.commission.breach;

import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * Submissions were closed.
 *
 * @param caseId the case
 * @param silent parties that lodged none, named, sorted; at most 8
 * @param overdue whether the time had run out
 */
@EventType("breach.SubmissionsClosed")
public record SubmissionsClosed(BreachCaseId caseId, List<ParticipantId> silent, boolean overdue)
        implements BreachEvent, MovesClocks {

    public SubmissionsClosed {
        silent = List.copyOf(silent);
    }

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
        return List.of(overdue && !silent.isEmpty() ? new ClockMissed(ClockKind.CASE_SUBMISSIONS) : new ClockMet(ClockKind.CASE_SUBMISSIONS));
    }
}
