package org.ceasefiremonitor.projections.commission;

import java.util.List;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about ballots. */
public final class BallotQueries extends ListedDefinitions<BallotStanding, BallotId, BallotFilter, Ballot> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(BallotProjection.VIEW);

    /** @param reader reads the views */
    public BallotQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, BallotProjection.VIEW, "view_ballot", "ballot_id", BallotStanding.class),
                BallotFilter::restrict, Showing.each(Ballot::of));
    }
}
