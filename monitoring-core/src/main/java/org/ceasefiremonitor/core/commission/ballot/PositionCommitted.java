package org.ceasefiremonitor.core.commission.ballot;

import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A member committed itself to a position, without saying which.
 *
 * @param ballotId the ballot
 * @param member the member
 * @param commitment commitment: SHA-256 over ballot, member, position and nonce
 */
@EventType("ballot.PositionCommitted")
public record PositionCommitted(BallotId ballotId, ParticipantId member, String commitment)
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
