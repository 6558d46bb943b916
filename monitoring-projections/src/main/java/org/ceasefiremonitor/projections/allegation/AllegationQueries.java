package org.ceasefiremonitor.projections.allegation;

import java.util.List;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about allegations. */
public final class AllegationQueries extends ListedDefinitions<AllegationStanding, AllegationId, AllegationFilter, AllegationEntry> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(AllegationProjection.VIEW);

    /** @param reader reads the views */
    public AllegationQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, AllegationProjection.VIEW, "view_allegation", "allegation_id", AllegationStanding.class),
                AllegationFilter::restrict, Showing.each(AllegationEntry::of));
    }
}
