package org.ceasefiremonitor.core.commission.breach;

import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A provisional finding was issued.
 *
 * @param caseId the case
 * @param finding the finding
 * @param party party that is held responsible; absent where none is
 * @param level how far the attribution goes; absent where none is reached
 */
@EventType("breach.ProvisionalFindingIssued")
public record ProvisionalFindingIssued(BreachCaseId caseId, Finding finding, @Nullable ParticipantId party, @Nullable Level level)
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
        return List.of(new ClockMet(ClockKind.CASE_PROVISIONAL_FINDING), new ClockMet(ClockKind.CASE_EXTENSION));
    }
}
