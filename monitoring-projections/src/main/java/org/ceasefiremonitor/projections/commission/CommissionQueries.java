package org.ceasefiremonitor.projections.commission;

import java.util.List;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about commissions. */
public final class CommissionQueries extends ListedDefinitions<CommissionStanding, CommissionId, CommissionFilter, Commission> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(CommissionProjection.VIEW);

    /** @param reader reads the views */
    public CommissionQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, CommissionProjection.VIEW, "view_commission", "commission_id", CommissionStanding.class),
                CommissionFilter::restrict, Showing.each(Commission::of));
    }
}
