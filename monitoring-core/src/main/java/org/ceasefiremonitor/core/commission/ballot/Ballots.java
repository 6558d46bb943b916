package org.ceasefiremonitor.core.commission.ballot;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.BallotId;

/** This feature, as the wiring needs to know it. */
public final class Ballots {

    public static final Feature FEATURE = new Feature("ballot", Ballot.class, BallotCommand.class, BallotEvent.class, BallotRule.class,
            new DefinitionType<>("ballot", BallotStanding.class, BallotEvent.class, BallotStanding::evolve),
            Map.of(ClockKind.BALLOT_COMMITMENTS, id -> new SealBallot(new BallotId(id)),
                    ClockKind.BALLOT_REVEALS, id -> new UnsealBallot(new BallotId(id))));

    private Ballots() {
    }
}
