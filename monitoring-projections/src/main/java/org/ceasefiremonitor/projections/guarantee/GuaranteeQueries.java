package org.ceasefiremonitor.projections.guarantee;

import java.util.List;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about guarantees. */
public final class GuaranteeQueries extends ListedDefinitions<GuaranteeStanding, GuaranteeId, GuaranteeFilter, Guarantee> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(GuaranteeProjection.VIEW);

    /** @param reader reads the views */
    public GuaranteeQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, GuaranteeProjection.VIEW, "view_guarantee", "guarantee_id", GuaranteeStanding.class),
                GuaranteeFilter::restrict, Showing.each(Guarantee::of));
    }
}
