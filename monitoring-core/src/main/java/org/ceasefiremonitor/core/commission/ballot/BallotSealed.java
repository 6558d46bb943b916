package org.ceasefiremonitor.core.commission.ballot;

import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * No position is committed any more; they can be revealed.
 *
 * @param ballotId the ballot
 * @param committed who committed itself, sorted; at most 128
 * @param silent who did not, named, sorted; at most 128
 */
@EventType("ballot.BallotSealed")
public record BallotSealed(BallotId ballotId, List<ParticipantId> committed, List<ParticipantId> silent)
        implements BallotEvent, MovesClocks {

    public BallotSealed {
        committed = List.copyOf(committed);
        silent = List.copyOf(silent);
    }

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
        return List.of(silent.isEmpty() ? new ClockMet(ClockKind.BALLOT_COMMITMENTS) : new ClockMissed(ClockKind.BALLOT_COMMITMENTS));
    }
}
