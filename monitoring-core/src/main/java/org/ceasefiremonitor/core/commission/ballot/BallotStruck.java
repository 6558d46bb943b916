package org.ceasefiremonitor.core.commission.ballot;

import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A ballot was struck that was opened by mistake.
 *
 * @param ballotId the ballot
 * @param reason why; 1 to 2,000 characters
 */
@EventType("ballot.BallotStruck")
public record BallotStruck(BallotId ballotId, String reason)
        implements BallotEvent, MovesClocks, Correction {

    @Override
    public Identifier subject() {
        return ballotId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.BALLOT_COMMITMENTS, reason), new ClockStopped(ClockKind.BALLOT_REVEALS, reason));
    }
}
