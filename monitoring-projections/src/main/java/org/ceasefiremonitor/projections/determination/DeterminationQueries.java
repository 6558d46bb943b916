package org.ceasefiremonitor.projections.determination;

import java.util.List;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about determinations of armed attacks. */
public final class DeterminationQueries extends ListedDefinitions<DeterminationStanding, DeterminationId, DeterminationFilter, Determination> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(DeterminationProjection.VIEW);

    /** @param reader reads the views */
    public DeterminationQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, DeterminationProjection.VIEW, "view_determination", "determination_id", DeterminationStanding.class),
                DeterminationFilter::restrict, Showing.each(Determination::of));
    }
}
