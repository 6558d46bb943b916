package org.ceasefiremonitor.projections.support;

import java.util.List;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about programmes. */
public final class ProgrammeQueries extends ListedDefinitions<ProgrammeStanding, ProgrammeId, ProgrammeFilter, ProgrammeEntry> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ProgrammeProjection.VIEW);

    /** @param reader reads the views */
    public ProgrammeQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, ProgrammeProjection.VIEW, "view_programme", "programme_id", ProgrammeStanding.class),
                ProgrammeFilter::restrict, Showing.each(ProgrammeEntry::of));
    }
}
