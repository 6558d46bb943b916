package org.ceasefiremonitor.core.commission.breach;

import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The finding of a case was issued.
 *
 * @param caseId the case
 * @param ballotId ballot that adopted it
 * @param finding the finding
 * @param party party that is held responsible; absent where none is
 * @param level how far the attribution goes; absent where none is reached
 * @param dissents members that do not concur wholly, by name, with their reasons; at most 128
 */
@EventType("breach.FindingIssued")
public record FindingIssued(BreachCaseId caseId, BallotId ballotId, Finding finding, @Nullable ParticipantId party,
        @Nullable Level level, List<Dissent> dissents)
        implements BreachEvent, MovesClocks {

    public FindingIssued {
        dissents = List.copyOf(dissents);
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
        return List.of(new ClockMet(ClockKind.CASE_FINDING), new ClockMet(ClockKind.CASE_PROVISIONAL_FINDING), new ClockMet(ClockKind.CASE_EXTENSION));
    }
}
