package org.ceasefiremonitor.core.commission.ballot;

import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The positions of a ballot were unsealed, each by name.
 *
 * @param ballotId the ballot
 * @param key key of the sealed positions, base64: whoever has the log can open and check each; 1 to 128 characters
 * @param votes positions by member, sorted; at most 128
 */
@EventType("ballot.BallotUnsealed")
public record BallotUnsealed(BallotId ballotId, String key, List<Vote> votes)
        implements BallotEvent, MovesClocks {

    public BallotUnsealed {
        votes = List.copyOf(votes);
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
        return List.of(votes.stream().allMatch(vote -> vote.position() != null) ? new ClockMet(ClockKind.BALLOT_REVEALS)
                : new ClockMissed(ClockKind.BALLOT_REVEALS));
    }
}
