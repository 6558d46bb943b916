package org.ceasefiremonitor.core.commission.ballot;

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
        implements BallotEvent, Correction {

    @Override
    public Identifier subject() {
        return ballotId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }
}
