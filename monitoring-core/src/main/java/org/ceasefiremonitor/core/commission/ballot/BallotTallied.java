package org.ceasefiremonitor.core.commission.ballot;

import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A ballot was tallied.
 *
 * @param ballotId the ballot
 * @param outcome how it ended
 * @param concurring how many concur, wholly or in part; 0 to 128
 * @param dissenting how many dissent; 0 to 128
 * @param abstaining how many abstain; 0 to 128
 * @param notRevealed how many did not commit themselves or did not reveal; 0 to 128
 */
@EventType("ballot.BallotTallied")
public record BallotTallied(BallotId ballotId, BallotOutcome outcome, int concurring, int dissenting, int abstaining, int notRevealed)
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
