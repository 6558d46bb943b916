package org.ceasefiremonitor.projections.commission;

import java.util.List;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.doubt.DoubtProjection;
import org.ceasefiremonitor.projections.doubt.DoubtQueries;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about remedies. */
public final class RemedyQueries extends ListedDefinitions<RemedyStanding, RemedyId, RemedyFilter, Remedy> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(RemedyProjection.VIEW, DoubtProjection.VIEW);

    /** @param reader reads the views */
    public RemedyQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, VIEWS, "view_remedy", "remedy_id", RemedyStanding.class),
                RemedyFilter::restrict, DoubtQueries.beside(Remedy::of));
    }
}
