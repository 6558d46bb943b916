package org.ceasefiremonitor.projections.commitment;

import java.util.List;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about commitments that were invoked. */
public final class InvokedCommitmentQueries extends ListedDefinitions<CommitmentStanding, CommitmentId, InvokedCommitmentFilter, InvokedCommitment> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(InvokedCommitmentProjection.VIEW);

    /** @param reader reads the views */
    public InvokedCommitmentQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, InvokedCommitmentProjection.VIEW, "view_commitment", "commitment_id", CommitmentStanding.class),
                InvokedCommitmentFilter::restrict, Showing.each(InvokedCommitment::of));
    }
}
