package org.ceasefiremonitor.projections.commitment;

import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding.State;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;

/** Questions about commitments that were invoked. */
public final class InvokedCommitmentQueries extends ListedDefinitions<CommitmentStanding, CommitmentId, InvokedCommitmentFilter, InvokedCommitment> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(InvokedCommitmentProjection.VIEW);

    /** Those whose invocation stands. */
    public static final InvokedCommitmentFilter INVOKED = new InvokedCommitmentFilter(Stream.of(State.values()).filter(state -> state != State.STRUCK).toList(),
            null, null, null, List.of(), null, null, null);

    private static final List<State> OVERDUE = List.of(State.OVERDUE);
    private static final List<State> DONE_WITH = List.of(State.FULFILLED, State.DECLINED);
    private static final List<State> OWED = INVOKED.state().stream().filter(state -> !OVERDUE.contains(state) && !DONE_WITH.contains(state)).toList();
    private static final List<String> SOONEST = List.of("coalesce(position_due, measures_due) nulls last", "commitment_id");

    /** @param reader reads the views */
    public InvokedCommitmentQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, InvokedCommitmentProjection.VIEW, "view_commitment", "commitment_id", CommitmentStanding.class),
                InvokedCommitmentFilter::restrict, Showing.each(InvokedCommitment::of));
    }

    /**
     * Those whose invocation stands, by state; first those that are overdue, then those that are owed, and of these those that are due soonest.
     *
     * @param reading a reading of {@link #VIEWS} and others beside them
     * @param most    how many are told
     */
    public Tallied<InvokedCommitment> invoked(Reading reading, int most, Reader forWhom) {
        return first(reading, "state", OVERDUE, SOONEST, most, forWhom).then(first(reading, "state", OWED, SOONEST, most, forWhom), most)
                // nothing is due of them
                .then(first(reading, "state", DONE_WITH, List.of("commitment_id"), most, forWhom), most);
    }
}
