package org.ceasefiremonitor.core.commission.ballot;

import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A member revealed the position to which it had committed itself; it is sealed here until the ballot is unsealed.
 *
 * @param ballotId the ballot
 * @param member the member
 * @param sealed position, nonce and reasons, encrypted under the key that unsealing gives out, see ADR 0037; 1 to 65,000 characters
 */
@EventType("ballot.PositionRevealed")
public record PositionRevealed(BallotId ballotId, ParticipantId member, String sealed)
        implements BallotEvent {

    @Override
    public Identifier subject() {
        return ballotId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }
}
