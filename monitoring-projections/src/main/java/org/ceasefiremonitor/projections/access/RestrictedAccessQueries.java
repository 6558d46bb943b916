package org.ceasefiremonitor.projections.access;

import java.util.List;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.mechanism.access.AccessStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about restrictions of access. */
public final class RestrictedAccessQueries extends ListedDefinitions<AccessStanding, AccessRestrictionId, RestrictedAccessFilter, RestrictedAccess> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(RestrictedAccessProjection.VIEW);

    /** @param reader reads the views */
    public RestrictedAccessQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, RestrictedAccessProjection.VIEW, "view_access_restriction", "restriction_id", AccessStanding.class),
                RestrictedAccessFilter::restrict, Showing.each(RestrictedAccess::of));
    }
}
