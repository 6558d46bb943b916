package org.ceasefiremonitor.projections.commission;

import java.util.List;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.doubt.DoubtProjection;
import org.ceasefiremonitor.projections.doubt.DoubtQueries;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about cases. */
public final class CaseQueries extends ListedDefinitions<BreachStanding, BreachCaseId, CaseFilter, Case> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(CaseProjection.VIEW, DoubtProjection.VIEW);

    /** @param reader reads the views */
    public CaseQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, VIEWS, "view_case", "case_id", BreachStanding.class),
                CaseFilter::restrict, DoubtQueries.beside(Case::of));
    }
}
