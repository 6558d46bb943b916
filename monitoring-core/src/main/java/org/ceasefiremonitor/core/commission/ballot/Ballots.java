package org.ceasefiremonitor.core.commission.ballot;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Ballots {

    public static final Feature FEATURE = new Feature("ballot", Ballot.class, BallotCommand.class, BallotEvent.class, BallotRule.class,
            new DefinitionType<>("ballot", BallotStanding.class, BallotEvent.class, BallotStanding::evolve));

    private Ballots() {
    }
}
