package org.ceasefiremonitor.projections.commitment;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about commitments that were invoked. */
public final class InvokedCommitmentQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(InvokedCommitmentProjection.VIEW);

    private final DefinitionQueries<CommitmentStanding> definitions;

    /** @param reader reads the views */
    public InvokedCommitmentQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, InvokedCommitmentProjection.VIEW, "view_commitment", "commitment_id", CommitmentStanding.class);
    }

    /**
     * Lists commitments that were invoked, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<InvokedCommitment> list(InvokedCommitmentFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, InvokedCommitment::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over each of them, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(InvokedCommitmentFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<InvokedCommitment> receiver) {
        definitions.stream(filter::restrict, InvokedCommitment::of, after, forWhom, asOf, receiver);
    }

    /** One of them. */
    public Answer<InvokedCommitment> find(CommitmentId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, InvokedCommitment::of, forWhom, asOf);
    }
}
