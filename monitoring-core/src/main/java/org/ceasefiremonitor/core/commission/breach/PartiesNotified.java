package org.ceasefiremonitor.core.commission.breach;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * All Parties were given notice at the same instant; each has the same time for submissions.
 *
 * @param caseId the case
 * @param parties the Parties, sorted; at most 8
 * @param at when
 * @param submissionsDue until when each may lodge submissions
 */
@EventType("breach.PartiesNotified")
public record PartiesNotified(BreachCaseId caseId, List<ParticipantId> parties, Instant at, Instant submissionsDue)
        implements BreachEvent, MovesClocks {

    public PartiesNotified {
        parties = List.copyOf(parties);
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
        return List.of(new ClockSet(ClockKind.CASE_SUBMISSIONS, submissionsDue));
    }
}
