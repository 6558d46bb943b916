package org.ceasefiremonitor.projections.support;

import java.util.List;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.support.SupportStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about packages of support. */
public final class SupportQueries extends ListedDefinitions<SupportStanding, SupportPackageId, SupportFilter, SupportEntry> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(SupportProjection.VIEW);

    /** @param reader reads the views */
    public SupportQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, SupportProjection.VIEW, "view_support_package", "package_id", SupportStanding.class),
                SupportFilter::restrict, Showing.each(SupportEntry::of));
    }
}
