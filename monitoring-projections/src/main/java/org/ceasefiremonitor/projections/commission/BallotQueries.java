package org.ceasefiremonitor.projections.commission;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about ballots. */
public final class BallotQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(BallotProjection.VIEW);

    private final DefinitionQueries<BallotStanding> definitions;

    /** @param reader reads the views */
    public BallotQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, BallotProjection.VIEW, "view_ballot", "ballot_id", BallotStanding.class);
    }

    /**
     * Lists ballots, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Ballot> list(BallotFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Ballot::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every ballot, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(BallotFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Ballot> receiver) {
        definitions.stream(filter::restrict, Ballot::of, after, forWhom, asOf, receiver);
    }

    /** One ballot. */
    public Answer<Ballot> find(BallotId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Ballot::of, forWhom, asOf);
    }
}
